"""Places on pages: the anchor of a province, the label of a case in a table, the regions of a set of cases."""

from __future__ import annotations

from functools import cache

from pypinyin import lazy_pinyin

from tashan.library.model import Case
from tashan.library.places import province, unit_name
from tashan.pages.views import Link


@cache
def region_anchor(name: str | None) -> str:
    """The anchor of a province in the list of cases."""
    return "-".join(lazy_pinyin(name)) if name else "masked"


def _name(case: Case) -> str:
    lead, colon, _ = case.title.partition("：")
    if case.place and case.place_note != "masked":
        return unit_name(case.place.rsplit("/", 1)[-1])
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
