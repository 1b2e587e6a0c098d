"""A practice cannot end before it began."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Periods whose end lies before their start."""
    for case in library.cases:
        end = case.period.end
        if end is not None and end < case.period.start:
            message = f"结束年份 {end} 早于起始年份 {case.period.start}"
            yield Finding(case, at(case, "period", "end"), message, "核对两个年份")


CHECK = Check("T205", "error", "结束年份早于起始年份", find)
