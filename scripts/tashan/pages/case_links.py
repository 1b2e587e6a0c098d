"""What a case has to do with each problem, cause and countermeasure it names, one sentence each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tashan.library.model import Case, Cause, Measure, Problem
from tashan.library.vocabulary import MEASURE_STATUSES
from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.shelf import Shelf
from tashan.pages.views import Block


@dataclass(frozen=True, slots=True)
class Row:
    """One entry: `mark` tells what is not a matter of course, `needs` what copying it takes."""

    kind: str
    name: str
    url: str
    how: str
    mark: str = ""
    needs: str = ""


def _rows(case: Case, shelf: Shelf, here: Here) -> Iterator[Row]:
    for met in case.problems:
        for problem in shelf.find((met.id,), Problem):
            yield Row("问题", problem.name, here.to(problem), met.how)
    for named in case.causes:
        for cause in shelf.find((named.id,), Cause):
            yield Row("成因", cause.name, here.to(cause), named.how, "" if named.stated else "原文没有写明，为推定")
    for did in case.measures:
        for measure in shelf.find((did.id,), Measure):
            mark = "" if did.status == "done" else f"{MEASURE_STATUSES['proposed']}，尚无实施结果"
            yield Row("对策", measure.name, here.to(measure), did.did, mark, did.needs or "")


def linked(case: Case, shelf: Shelf, here: Here) -> Iterator[Block]:
    """The block, when the case names any entry that is shown."""
    rows = tuple(_rows(case, shelf, here))
    if rows:
        yield Block("links", "对应的问题、成因和对策", fill("links.html", rows=rows))
