"""著 or 着: simplified Chinese writes 着 for the particle, and keeps 著 for writing (著作) and for plain to see (显著).

OpenCC's t2s leaves every 著, since the choice needs words. The rule: 着, unless one of the words below holds the 著.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked

# 编著, 显著, 见微知著 … The look-arounds are the readings that only look so: 彰显着, 议论着, 合着眼, 大着胆子.
_BEFORE = (
    "名|(?<![彰凸突展尽])显|(?<![收正在])编|原|土|卓|昭|专|巨|(?<!翻)译|(?<![议谈讨争辩评])论|"
    "合(?!.(?:[眼手掌唇双嘴]|种(?!类)|[办建养管走租买备开]))|大(?!.[胆嗓肚舌声])|遗|拙|新|旧|所|撰|较|炳|素|知|彰|共|名|自"
)
# After a verb of doing, the 著 belongs to the verb: 看着名单, 读着书, 随着作物.
_VERB = "随沿跟对看读拿抱捧背翻带有趁按照凭听写印题挂摆放唱念贴刻讲朝向顺循靠依穿衣"
_AFTER = (
    "作(?![物业战用])|作物权|名(?![单片册额为])(?!字(?!画|帖))|述|书|录(?![音像影制入取用])|者|称|文|译|撰|"
    "有(?=《|[一二三四五六七八九十两多数大诗论专长散])"
)
_KEPT = when_asked(
    rf"(?:{_BEFORE})著"
    rf"|(?<![{_VERB}])著(?:{_AFTER})"
    rf"|(?<![{_VERB}])著(?=《)"
    r"|有著(?=名(?!为)|作(?!用)|述|称)"
    # The author of a book: 《…》某某著, （清）某某著.
    r"|[》)）\]】〕][^。；，,;\s]{1,12}著(?=$|[\s)）》，。,.;；、])",
    re.MULTILINE,
)
# Where a pattern can begin that does not begin with the 著 or the character before it, and how far off.
_OPENS = re.compile(r"[》)）\]】〕]")
_FARTHEST = 13


def _kept(text: str) -> Iterator[int]:
    """The places of each 著 that stays: the pattern is tried only where it can begin."""
    end, at = 0, text.find("著")
    while at >= 0:
        first = max(end, at - _FARTHEST)
        opens = [found.start() for found in _OPENS.finditer(text, first, at)]
        starts = sorted({*opens, max(first, at - 1), at})
        found = next(filter(None, (_KEPT().match(text, start) for start in starts)), None)
        if found:
            yield found.start() + found[0].index("著")
            end = found.end()
        at = text.find("著", max(at + 1, end))


def zhe(text: str) -> str:
    """`text`, simplified already, with 着 where 着 is meant."""
    if "著" not in text:
        return text
    kept = set(_kept(text))
    return "".join("着" if sign == "著" and at not in kept else sign for at, sign in enumerate(text))
