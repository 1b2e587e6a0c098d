"""The words that a figure can be counted in: measure words, shares, money, lengths of time, physical units."""

from __future__ import annotations

_SHARES = "% ％ ‰ 个百分点 倍 成"
_TIME = "个工作日 个半小时 个小时 小时 个星期 个月 个季度 年 周岁 周 天 分钟 秒钟 秒 岁"
_MONEY = "元 块钱 美元 港元 欧元 日元"
_PHYSICAL = (
    "平方米 平方公里 平方千米 立方米 平米 公里 千米 海里 厘米 毫米 米 里 公顷 亩 公斤 千克 毫克 克 毫升 升 斤 吨 "
    "千瓦时 兆瓦 千瓦 瓦 千伏 摄氏度 度 标准煤 车次 班次 场次 人份 兆"
)
_PEOPLE = "人次 人份 人 名 位 户次 户 家庭 个人 家 代 口 批次 批"
_THINGS = (
    "个 大类 件次 件套 件 项次 项 条次 条 款 支 座 栋 幢 所 处 场 次 期 届 种 类 套 部 台 辆 张 块 枚 盏 棵 株 头 "
    "只 匹 羽 篇 本 册 份 页 字 句 幅 面 副 把 间 层 桶 瓶 袋 箱 盒 车 船 级 步 站 室 段 轮 起 宗 例 笔 门 节 "
    "课时 课 堂 组 队 班 片 路 线 道 席 顿 趟 遍 回 对 双 桩 艘 架 根 颗 粒 格 档 环 封 通 扇 尊 眼 孔 挺 顶 "
    "方 股 柜 单 票 积分 分 村 镇 乡 县 市 省 街道 社区 小区 网格 院 校 网点 点位 跨 碗 杯 餐 床 桌"
)
_PER = "年 月 天 日 人 户 亩 次 小时 分钟 平方米 吨 斤 公斤 件 间 栋 个"


def _longest_first(*groups: str) -> str:
    words = {word for group in groups for word in group.split()}
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


UNIT = _longest_first(_SHARES, _TIME, _MONEY, _PHYSICAL, _PEOPLE, _THINGS)
PER = _longest_first(_PER)
