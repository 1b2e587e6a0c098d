"""When and where a figure holds, as the words before it say."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from tashan.ingest.places import Named

_YEAR = r"(?:(?:19|20)\d\d(?:[—\-~](?:(?:19|20)\d\d|\d\d))?年(?:[至到—](?:19|20)\d\d年)?|今年|去年|前年|上年|同年)"
_WITHIN = (
    r"(?:\d{1,2}月(?:\d{1,2}日)?(?:[至到—\-]\d{1,2}月(?:\d{1,2}日)?)?|[上下]半年|前\d{1,2}个?月|前?[一二三四]季度)"
)
# 较去年增长 compares with that year.
_TIME = re.compile(
    rf"(?<![较比同])(?:截至|截止到?|自)?(?:{_YEAR}{_WITHIN}?[底末初]?(?:以来|以前|之前|起)?|(?<=截至)目前|(?<=截至)\d{{1,2}}月(?:\d{{1,2}}日|[底末])"
    rf"|\d{{1,2}}月\d{{1,2}}日)"
)
# One of these stands in all such words.
_DATED = re.compile(r"[年月](?<=[\d今去前上同]年|\d月)")
_BY_NOW = "截至目前"
_SENTENCE_ENDS = "。！？\n"
_REACH = 80


def when(text: str, start: int) -> str:
    """The words of the sentence before `start` that date the figure there: 截至今年7月底; empty where none do."""
    sentence = text[max(0, start - _REACH) : start]
    for end in _SENTENCE_ENDS:
        sentence = sentence.rpartition(end)[2]
    found = _TIME.findall(sentence) if _DATED.search(sentence) or _BY_NOW in sentence else ()
    return found[-1] if found else ""


def where(text: str, start: int, found: Sequence[Named], main: str) -> str:
    """The place named last before `start` in the same paragraph, else the article's `main` place."""
    at = bisect_left(found, start, key=lambda each: each.start)
    nearest = found[at - 1] if at else None
    if nearest and "\n" not in text[nearest.start : start]:
        return "/".join(nearest.path)
    return main
