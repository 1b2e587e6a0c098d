"""Saying that figures were compared counts only when the figures are there."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Cases that claim a comparison without an outcome figure, or before and after without a figure from before."""
    for case in library.cases:
        outcomes = [result for result in case.results if result.kind == "outcome"]
        if case.compared == "nothing":
            continue
        if not outcomes:
            fix = "补上 kind: outcome（结果）的数据，或把 compared 改成 nothing（没有比较）"
            yield Finding(case, at(case, "compared"), "写了比较方式，却没有结果数据", fix)
        elif case.compared == "before_after" and not any(result.before for result in outcomes):
            fix = "在结果数据里补上 before（此前数值），或把 compared 改成 after（只有事后数据）"
            yield Finding(case, at(case, "compared"), "写了前后对比，结果数据里却没有此前数值", fix)


CHECK = Check("T204", "warning", "写了比较方式，却没有相应的数据", find)
