"""The cells of the 对照表: the cases behind each problem and each countermeasure or cause that it lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tashan.library.evidence import certainty
from tashan.library.model import Case, Cause, Measure, Problem
from tashan.pages.shelf import Shelf, newest
from tashan.pages.standing import carried_out

Column = Measure | Cause


@dataclass(frozen=True, slots=True)
class Cell:
    """A countermeasure or cause that the problem lists. Without cases nothing shows it yet; `proposed` still may."""

    problem: Problem
    column: Column
    cases: tuple[Case, ...]
    proposed: int = 0

    @property
    def strongest(self) -> int | None:
        """The highest certainty among the practices; None when there is none."""
        levels = [certainty(case) for case in self.cases]
        return max((level for level in levels if level is not None), default=None)


Row = Mapping[str, Cell]


def measure_cell(problem: Problem, measure: Measure, cases: tuple[Case, ...]) -> Cell:
    """The practices that met the problem and did the countermeasure."""
    tried = newest(carried_out(cases, measure.id))
    naming = sum(1 for case in cases if any(link.id == measure.id for link in case.measures))
    return Cell(problem, measure, tried, naming - len(tried))


def cause_cell(problem: Problem, cause: Cause, cases: tuple[Case, ...]) -> Cell:
    """The cases, surveys among them, that met the problem and show the cause."""
    return Cell(problem, cause, newest(case for case in cases if any(link.id == cause.id for link in case.causes)))


def measure_rows(problems: Iterable[Problem], shelf: Shelf) -> tuple[tuple[Problem, Row], ...]:
    """For each problem its listed countermeasures by id, in the order it lists them."""
    cases = shelf.library.cases_by_problem
    return tuple(
        (
            problem,
            {
                each.id: measure_cell(problem, each, cases.get(problem.id, ()))
                for each in shelf.find(problem.measures, Measure)
            },
        )
        for problem in problems
    )


def cause_rows(problems: Iterable[Problem], shelf: Shelf) -> tuple[tuple[Problem, Row], ...]:
    """For each problem its causes by id, in the order it lists them."""
    cases = shelf.library.cases_by_problem
    return tuple(
        (
            problem,
            {each.id: cause_cell(problem, each, cases.get(problem.id, ())) for each in shelf.causes(problem.causes)},
        )
        for problem in problems
    )


def columns(table: Iterable[tuple[Problem, Row]]) -> tuple[Column, ...]:
    """The columns of a table, in the order in which its problems first list them."""
    found: dict[str, Column] = {}
    for _, row in table:
        found.update({key: cell.column for key, cell in row.items() if key not in found})
    return tuple(found.values())
