"""Problems in the order of how much material there is for a lesson: those with most cases first."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from tashan.library.model import Case, Problem
from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.listing import count_words
from tashan.pages.shelf import Shelf


def ranked(problems: Iterable[Problem], shelf: Shelf) -> tuple[Problem, ...]:
    """By number of practices, then of surveys, then by id."""

    def order(problem: Problem) -> tuple[int, int, str]:
        cases = shelf.library.cases_by_problem.get(problem.id, ())
        return -sum(case.kind == "practice" for case in cases), -len(cases), problem.id

    return tuple(sorted(problems, key=order))


def _number(cases: tuple[Case, ...]) -> str:
    """The practices, or the surveys where there is nothing else: there is room for one number."""
    return count_words(tuple(case for case in cases if case.kind == "practice") or cases)


def rank_list(problems: Iterable[Problem], shelf: Shelf, here: Here) -> Markup:
    """A numbered list of problems with the number of their cases."""
    cases = shelf.library.cases_by_problem
    rows = tuple((problem, here.to(problem), _number(cases.get(problem.id, ()))) for problem in problems)
    return fill("rank.html", rows=rows)
