"""A case that nobody has looked at for three years may no longer be true; age is counted by the library's own clock."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.age import stale
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Cases not updated for three years before the newest entry."""
    for case in library.cases:
        if stale(case, library.as_of):
            fix = "对着来源和现状核一遍，核过把 updated 改成当天"
            yield Finding(case, at(case, "updated"), "三年没有核对", fix)


CHECK = Check("T405", "hint", "案例三年没有核对", find, across=True)
