"""A practice has happened: its years do not lie beyond the newest entry of the library."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Cases that begin or ended after the year of the newest update."""
    year = library.as_of.year
    for case in library.cases:
        for key, value in (("start", case.period.start), ("end", case.period.end)):
            if value and value > year:
                fix = f"核对年份，不晚于 {year}；还没有开始的做法不收"
                yield Finding(case, at(case, "period", key), f"年份 {value} 还没有到", fix)


CHECK = Check("T208", "error", "起止年份在将来", find, across=True)
