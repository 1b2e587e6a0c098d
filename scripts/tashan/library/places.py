"""The place of a case in words: the whole name, the province, the short names of lists and tables."""

from __future__ import annotations

import re

from tashan.library.model import Case

MASKED = "地名原文隐去"
_PROVINCE = re.compile(r"(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$")
_UNIT = re.compile(r"(?<=..)(?:市|区|县|旗|盟)$")


def unit_name(name: str) -> str:
    """A city or county without its suffix: 碧江区 → 碧江; names of two characters stay whole."""
    return _UNIT.sub("", name)


def province_name(name: str) -> str:
    """A province without its suffix: 内蒙古自治区 → 内蒙古."""
    return _PROVINCE.sub("", name)


def full_place(case: Case) -> str:
    """贵州省铜仁市碧江区; what the source masks is said to be masked."""
    return case.place.replace("/", "") if case.place else (MASKED if case.place_note == "masked" else "未写明")


def province(case: Case) -> str | None:
    """The province without its suffix: 内蒙古."""
    return province_name(case.place.split("/")[0]) if case.place else None


def short_place(case: Case) -> str:
    """Province and city, as a list shows them: 贵州铜仁."""
    if not case.place:
        return full_place(case)
    steps = case.place.split("/")
    return province_name(steps[0]) + (unit_name(steps[1]) if len(steps) > 1 else "")


def _name(case: Case) -> str:
    lead, colon, _ = case.title.partition("：")
    if case.place and case.place_note != "masked":
        return unit_name(case.place.rsplit("/", 1)[-1])
    return lead if colon and len(lead) <= 6 else "隐去地名"


def case_label(case: Case) -> str:
    """The shortest name of a case, for tables: 碧江 2021."""
    return f"{_name(case)} {case.period.start}"
