"""The countermeasures of a problem as a table: how each works, where it fits, what its cases show there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tashan.library.model import Case, Measure, Problem
from tashan.library.places import case_label
from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.sheet import guide
from tashan.pages.shelf import Shelf, newest
from tashan.pages.standing import Standing, carried_out, standing
from tashan.pages.views import Block, Link


@dataclass(frozen=True, slots=True)
class Row:
    """One countermeasure, with its cases for this problem only. `proposed` counts those that just suggest it."""

    measure: Measure
    url: str
    cases: tuple[Link, ...]
    standing: Standing
    proposed: int


def _row(measure: Measure, cases: tuple[Case, ...], here: Here) -> Row:
    tried = newest(carried_out(cases, measure.id))
    naming = sum(1 for case in cases if any(link.id == measure.id for link in case.measures))
    labels = tuple(Link(case_label(case), here.to(case)) for case in tried)
    return Row(measure, here.to(measure), labels, standing(tried), naming - len(tried))


def measure_table(problem: Problem, shelf: Shelf, here: Here) -> Iterator[Block]:
    """The block, when the problem lists any countermeasure. Those without cases stay in the table."""
    cases = shelf.library.cases_by_problem.get(problem.id, ())
    rows = tuple(_row(measure, cases, here) for measure in shelf.find(problem.measures, Measure))
    if rows:
        together = {case.id: case for row in rows for case in row.standing.cases}
        html = fill(
            "measure_table.html",
            rows=rows,
            sentence=standing(together.values()).sentence,
            guide=guide(shelf.library, here),
        )
        yield Block("measures", "对策", html)
