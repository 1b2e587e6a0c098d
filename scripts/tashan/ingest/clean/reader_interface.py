"""Remove the words on the screen of WeChat's reader: 预览时标签不可点, 轻触阅读原文, 赞 12 在看 5.

A short line between two of them, such as the name of the account, is on the screen too.
"""

import re

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Line, Lines
from tashan.ingest.rule import Found, by_lines, whole

_SCREEN = when_asked(
    r"收录于(?:合集|话题|专辑)?\s?#?.{0,60}|预览时标签不可点|轻触阅读原文|(?:继续|向上)滑动看下一个|轻点两下.{0,40}|.{0,24}轻点两下取消(?:赞|在看).{0,40}"
    r"|微信扫一扫(?:使用小程序|赞赏作者|关注该公众号)?|关注该公众号|使用小程序|写留言|名称已清空|喜欢作者|(?:其它|赞赏)金额.{0,12}|最低赞赏.{0,12}"
    r"|点(?:分享|收藏|点赞|在看)|(?:赞|在看|阅读|分享|收藏|留言)\s?\d*(?:\s(?:赞|在看|阅读|分享|收藏|留言)\s?\d*)+|取消\s允许|去阅读|在小说阅读器(?:中|读).{0,12}"
    r"|(?:长按|点击)(?:识别)?(?:上方|下方)?名片.{0,12}|设为星标.{0,20}|人划线"
)
_BETWEEN = 12
# One of them stands in every such line.
_WORDS = (
    *"收录于 预览时标签不可点 轻触阅读原文 滑动看下一个 轻点两下 微信扫一扫 关注该公众号 使用小程序 写留言".split(),
    *"名称已清空 喜欢作者 其它金额 赞赏金额 最低赞赏 去阅读 在小说阅读器 名片 设为星标 人划线".split(),
    "取消 允许",
    *(f"点{what}" for what in "分享 收藏 点赞 在看".split()),
    *(f" {what}" for what in "赞 在看 阅读 分享 收藏 留言".split()),
)


def _look(found: Lines) -> Found:
    on = [bool(_SCREEN().fullmatch(line.words)) for line in found]
    for at, line in enumerate(found):
        if on[at] or (0 < at < len(found) - 1 and on[at - 1] and on[at + 1] and _is_short(line)):
            yield whole(line)


def _is_short(line: Line) -> bool:
    return len(line.words) <= _BETWEEN and not re.search(r"[。:]", line.words)


RULE = by_lines("reader-interface", "手机阅读器界面上的字", _look).where(*_WORDS)
