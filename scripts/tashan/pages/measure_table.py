"""The countermeasures of a problem as a table: how each works, where it fits, what its cases show there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tashan.library.model import Measure, Problem
from tashan.library.places import case_label
from tashan.pages.address import Here
from tashan.pages.cells import Cell, measure_cell
from tashan.pages.engine import fill
from tashan.pages.sheet import guide
from tashan.pages.shelf import Shelf
from tashan.pages.standing import Standing, standing
from tashan.pages.views import Block, Link

# How many conditions and risks stand open in the table, so that rows can be compared; the rest is folded.
MOST = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One countermeasure, with its cases for this problem only. `proposed` counts those that just suggest it."""

    measure: Measure
    url: str
    cases: tuple[Link, ...]
    standing: Standing
    proposed: int


def _row(measure: Measure, cell: Cell, here: Here) -> Row:
    labels = tuple(Link(case_label(case), here.to(case)) for case in cell.cases)
    return Row(measure, here.to(measure), labels, standing(cell.cases), cell.proposed)


def _weakest_last(row: Row) -> tuple[int, int]:
    """The strongest evidence first, then the most cases; those without cases last, in the order of the problem."""
    strongest = row.standing.strongest
    return (1 if strongest is None else -strongest), -len(row.standing.cases)


def measure_table(problem: Problem, shelf: Shelf, here: Here) -> Iterator[Block]:
    """The block, when the problem lists any countermeasure. Those without cases stay in the table."""
    cases = shelf.library.cases_by_problem.get(problem.id, ())
    listed = shelf.find(problem.measures, Measure)
    rows = sorted((_row(each, measure_cell(problem, each, cases), here) for each in listed), key=_weakest_last)
    if rows:
        together = {case.id: case for row in rows for case in row.standing.cases}
        html = fill(
            "measure_table.html",
            rows=rows,
            sentence=standing(together.values()).sentence,
            most=MOST,
            guide=guide(shelf.library, here),
        )
        yield Block("measures", "对策", html)
