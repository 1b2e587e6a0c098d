"""A source can only be judged by who published it and when: a medium has both, a study or policy one who wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library
from tashan.library.model import Case


def find(library: Library) -> Iterator[Finding]:
    """Sources of cases without publisher, or reports without their day."""
    for case in library.cases:
        for number, source in enumerate(case.sources):
            missing = _missing(case, number)
            if missing:
                fix = f"补上{missing}；原文真的没有，写“未见发布机构”或在 note 里说明"
                yield Finding(case, at(case, "sources", number, "key"), f"来源 {source.key} 没有写{missing}", fix)


def _missing(case: Case, number: int) -> str:
    source = case.sources[number]
    if source.kind == "media":
        lacks = [] if source.publisher else ["发布者"]
        return "和".join([*lacks, *([] if source.date or source.note else ["日期"])])
    named = source.kind == "own" or source.publisher or source.author or source.note
    return "" if named else "作者或发布者"


CHECK = Check("T206", "warning", "来源没有写发布者或日期", find)
