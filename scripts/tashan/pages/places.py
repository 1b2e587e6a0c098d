"""Places in the words that pages use: the whole name, the short name of a list, and the label of a case."""

from __future__ import annotations

import re
from functools import cache

from pypinyin import lazy_pinyin

from tashan.library.model import Case
from tashan.pages.views import Link

MASKED = "地名原文隐去"
_PROVINCE = re.compile(r"(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$")
_UNIT = re.compile(r"(?<=..)(?:市|区|县|旗|盟)$")


def full_place(case: Case) -> str:
    """贵州省铜仁市碧江区; what the source masks is said to be masked."""
    return case.place.replace("/", "") if case.place else (MASKED if case.place_note == "masked" else "未写明")


def province(case: Case) -> str | None:
    """The province without its suffix: 内蒙古."""
    return _PROVINCE.sub("", case.place.split("/")[0]) if case.place else None


@cache
def region_anchor(name: str | None) -> str:
    """The anchor of a province in the list of cases."""
    return "-".join(lazy_pinyin(name)) if name else "masked"


def short_place(case: Case) -> str:
    """Province and city, as a list shows them: 贵州铜仁."""
    if not case.place:
        return full_place(case)
    steps = case.place.split("/")
    return _PROVINCE.sub("", steps[0]) + (_UNIT.sub("", steps[1]) if len(steps) > 1 else "")


def _name(case: Case) -> str:
    lead, colon, _ = case.title.partition("：")
    if case.place and case.place_note != "masked":
        return _UNIT.sub("", case.place.rsplit("/", 1)[-1])
    return lead if colon and len(lead) <= 6 else "隐去地名"


def case_label(case: Case) -> str:
    """The shortest name of a case, for tables: 碧江 2021."""
    return f"{_name(case)} {case.period.start}"


def regions(cases: tuple[Case, ...]) -> tuple[Link, ...]:
    """The provinces of a set of cases in words, and how many hide their place."""
    named = list(dict.fromkeys(name for name in map(province, cases) if name))
    masked = sum(1 for case in cases if not case.place)
    words = ["、".join(named)] if named else []
    words += [f"{'另有 ' if named else ''}{masked} 处隐去地名"] if masked else []
    return (Link("，".join(words)),) if words else ()
