"""Remove lines of nothing but the words on a site's buttons and menus: 返回 下载 相关 举报, 网站首页 | 网站地图."""

import re

from tashan.ingest.lines import Lines
from tashan.ingest.rule import Found, by_lines, whole

_BUTTONS = frozenset(
    "首页 主页 网站首页 返回首页 网站地图 返回 返回顶部 返回列表 回到顶部 顶部 下载 下载文档 立即下载 "
    "免费下载 相关 举报 收藏 加入收藏 设为首页 "
    "分享 打印 打印本页 打印本文 打印此页 关闭 关闭窗口 关闭本页 评论 发表评论 查看评论 我要评论 点赞 "
    "登录 注册 登录注册 会员中心 个人中心 退出 搜索 站内搜索 高级搜索 "
    "上一页 下一页 上页 下页 尾页 末页 首 尾 上一篇 下一篇 上一条 下一条 更多 更多>> 全部 推荐 订阅 纠错 "
    "反馈 意见反馈 联系我们 关于我们 联系方式 "
    "无障碍 无障碍浏览 无障碍阅读 适老版 长者模式 关怀版 手机版 电脑版 客户端 移动端 繁体 简体 简体版 "
    "繁体版 English RSS RSS订阅 "
    "放大 缩小 默认 大 中 小 字号 字体 大字 小字 语音播报 朗读 播放 暂停 收听 听新闻 帮助 帮助中心 导航 "
    "网站导航 导读 目录 "
    "微信 微博 新浪微博 腾讯微博 QQ空间 QQ QQ好友 朋友圈 豆瓣 人人网 复制链接 微信扫一扫 扫一扫 二维码 "
    "点击下载 广告 我要纠错 我要打印 我要收藏 有用 没用 全屏 顶 踩 赞 不感兴趣 收起 展开".split()
)
# One of these alone on a line is no heading and no end of a sentence.
_ALONE = _BUTTONS - set(
    "首 尾 大 中 小 顶 踩 赞 推荐 全部 帮助 反馈 目录 导读 首页 主页 微信 微博 更多 相关 返回 导航 播放 "
    "暂停 收起 展开 默认 收藏 分享 评论 朗读 举报 点赞 订阅 搜索 导航".split()
)
_BETWEEN = re.compile(r"[\s|/·•>»\-\[\]()【】{}《》:、,]+")
_WORDY = re.compile(r"[^\s|/·•>»\-\[\]()【】{}《》:、,]{9}")  # longer than any button
_NUMBER = re.compile(r"^\d{1,2}\.\s")


def _look(found: Lines) -> Found:
    short = [line for line in found if len(line.words) <= 200 and "。" not in line.words]
    return (whole(line) for line in short if not _WORDY.search(line.words) and _is_menu(line.words))


def _is_menu(words: str) -> bool:
    tokens = [token for token in _BETWEEN.split(_NUMBER.sub("", words)) if token]
    known = sum(token in _BUTTONS for token in tokens)
    if known == len(tokens):
        return len(tokens) >= 2 or bool(tokens and tokens[0] in _ALONE)
    # A bar of section names: many short words, the first of which leads home.
    is_bar = len(tokens) >= 5 and tokens[0].endswith(("首页", "主页")) and all(len(token) <= 8 for token in tokens)
    return is_bar or (len(tokens) >= 4 and known >= 0.75 * len(tokens) and all(len(token) <= 6 for token in tokens))


RULE = by_lines("site-buttons", "网站菜单和按钮文字", _look)
