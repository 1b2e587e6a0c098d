"""The words that say what a figure counts: 全区领岗党员 for 3760名, 第一书记和驻村干部 for 139名."""

from __future__ import annotations

import re
from functools import cache

# Things counted stand behind these; of a share, a sum or a length the clause before says what it is.
_COUNTED_BEHIND = re.compile(r"^(?!元|块钱|美元|岁|年|天|个?小时|分钟|个百分点|[%％‰倍成]|平方|公里|米|亩|吨|斤|公斤)")
# 村(社区) and 中心(站) are one name; a longer bracket is a remark.
_PAUSE = re.compile(
    r"[，,。；;：:！!？?\n“”‘’—…（()）](?:(?<![（()）])|(?<=[（(])(?![^（()）]{1,3}[)）])"
    r"|(?<=[)）])(?<![（(]..)(?<![（(]...)(?<![（(]....))"
)
_FIGURES = re.compile(r"(?:\d[\d.,]*[多余来几十百千万亿]*[^\s、，]{0,3}[、和及])+$")
_JOINS = ("、", "和", "及")
# 由8.6万亩增加到: what was counted stands before.
_CHANGED = re.compile(
    r"(?:由|从|自)?\d[\d.,]*[^\s\d]{0,6}?(?:增加|提高|提升|增长|上升|扩大|增|升|下降|降低|减少|缩短|降|减|变)[到至为成]$"
)
_TO = ("到", "至", "为", "成")
_LEADING = re.compile(
    r"^(?:第[一二三四五六七八九十百\d]+[条章款项]\s*|其中|目前|现有|现|已|共(?!计)|仅|还|并|而|且|也|则|又|将|把|对|向|从|由|在|按照|截至\S{0,9}[月底日]|(?:[今去前]年|(?:19|20)\d\d年)(?:以来|[上下]半年)?|近年来)+"
)
_TRAILED = tuple(
    (
        "分别 高达 达到 提高到 提升到 增加到 增加 增长 减少 下降 降至 提升 超过 不足 大约 近 约 超 达 仅 只 为 占 由 "
        "从 共计 共有 共 总计 合计 累计 已有 有 是 到 至 了 以 每 的 依然 平均 就"
    ).split()
)
_TRAILING = re.compile(f"(?:{'|'.join(_TRAILED)})+$")
_STOP = re.compile(
    r"[0-9、]|[的中里内]?(?:进行|建立|成立|设立|组建|选派|扶持|发展|进入|加入|返乡|实现|开展|参与|组成|提供|达标|全部|全覆盖|已|均|都|被|"
    r"进驻|入驻|(?:联|包|驻)村$|结对|当选|到|在|从|对|向|把|将|为|是|并)"
)
# 3天内, 60岁以上, 5名左右; another figure.
_NO_THING = re.compile(r"[、和及以内左中\d]|[前后](?!勤)")
_LONGEST = 24


@cache
def _counted_behind(unit: str) -> bool:
    return bool(_COUNTED_BEHIND.match(unit))


def _before(text: str, start: int) -> str:
    head = text[max(0, start - 3 * _LONGEST) : start]
    clause = _PAUSE.split(head)[-1]
    if clause.endswith(_JOINS):
        clause = _FIGURES.sub("", clause)
    if clause.endswith(_TO):
        clause = _CHANGED.sub("", clause)
    words = clause.rpartition("、")[2]
    return _without_trail(_LEADING.sub("", words.strip()))[-_LONGEST:]


def _behind(text: str, end: int) -> str:
    tail = text[end : end + _LONGEST]
    words = _PAUSE.split(tail, 1)[0].removeprefix("的")
    if _NO_THING.match(words):
        return ""
    stop = _STOP.search(words, 1)
    return _without_trail(words[: stop.start()] if stop else words)


def _without_trail(words: str) -> str:
    return _TRAILING.sub("", words) if words.endswith(_TRAILED) else words


def subject(text: str, start: int, end: int, unit: str) -> str:
    """What text[start:end], a figure in `unit`, counts; empty where the clause does not say."""
    behind = _behind(text, end) if _counted_behind(unit) else ""
    return behind or _before(text, start) or _behind(text, end)
