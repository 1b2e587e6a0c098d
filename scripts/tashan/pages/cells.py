"""The cells of the 对照表: for each problem and countermeasure, the practices that did it there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tashan.library.evidence import certainty
from tashan.library.model import Case, Measure, Problem
from tashan.pages.shelf import Shelf, newest
from tashan.pages.standing import carried_out


@dataclass(frozen=True, slots=True)
class Cell:
    """A countermeasure that the problem lists. Without cases nothing has been tried yet; `proposed` still may be."""

    problem: Problem
    measure: Measure
    cases: tuple[Case, ...]
    proposed: int

    @property
    def id(self) -> str:
        """The anchor of the list of its cases."""
        return f"{self.problem.id}-{self.measure.id}"

    @property
    def strongest(self) -> int:
        """The highest certainty among the cases."""
        return max((certainty(case) or 0 for case in self.cases), default=0)


def _cell(problem: Problem, measure: Measure, cases: tuple[Case, ...]) -> Cell:
    tried = newest(carried_out(cases, measure.id))
    naming = sum(1 for case in cases if any(link.id == measure.id for link in case.measures))
    return Cell(problem, measure, tried, naming - len(tried))


Row = Mapping[str, Cell]


def rows(problems: Iterable[Problem], shelf: Shelf) -> tuple[tuple[Problem, Row], ...]:
    """For each problem its listed countermeasures by id, in the order it lists them."""
    return tuple(
        (
            problem,
            {
                measure.id: _cell(problem, measure, shelf.library.cases_by_problem.get(problem.id, ()))
                for measure in shelf.find(problem.measures, Measure)
            },
        )
        for problem in problems
    )


def columns(table: Iterable[tuple[Problem, Row]]) -> tuple[Measure, ...]:
    """The countermeasures of a table, in the order in which its problems first list them."""
    found: dict[str, Measure] = {}
    for _, row in table:
        found.update({key: cell.measure for key, cell in row.items() if key not in found})
    return tuple(found.values())
