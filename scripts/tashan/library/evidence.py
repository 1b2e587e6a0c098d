"""How far the material of a case proves its effect: the certainty rule, computed and never typed in.

0 no outcome figure · 1 own report (the unit or its superior, before/after or not) · 2 reported or judged by media or a
third party (a medium relays local figures, so it caps here) · 3 before/after outcome figures from outside the unit ·
4 a comparison place or independent study · 5 several independent places. Awards and praise raise nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tashan.library.model import Case

_OUTSIDE: Mapping[str, int] = MappingProxyType(
    {"nothing": 2, "after": 2, "before_after": 3, "comparison": 4, "several_places": 5}
)


def certainty(case: Case) -> int | None:
    """The level 0–5, or None for a survey, which tries nothing and so proves no effect."""
    if case.kind == "survey":
        return None
    if not any(result.kind == "outcome" for result in case.results):
        return 0
    if case.said_by in ("self", "superior"):
        return 1
    return 2 if case.said_by == "media" else _OUTSIDE[case.compared]
