"""Places on pages: the anchor of a province, and the regions of a set of cases."""

from __future__ import annotations

from functools import cache

from tashan.chinese.pinyin import syllables
from tashan.library.model import Case
from tashan.library.places import province
from tashan.pages.views import Link


@cache
def region_anchor(name: str | None) -> str:
    """The anchor of a province in the list of cases."""
    return "-".join(syllables(name)) if name else "masked"


def regions(cases: tuple[Case, ...]) -> tuple[Link, ...]:
    """The provinces of a set of cases in words, and how many hide their place."""
    named = list(dict.fromkeys(name for name in map(province, cases) if name))
    masked = sum(1 for case in cases if not case.place)
    words = ["、".join(named)] if named else []
    words += [f"{'另有 ' if named else ''}{masked} 处隐去地名"] if masked else []
    return (Link("，".join(words)),) if words else ()
