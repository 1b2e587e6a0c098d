"""The 对照表: problems against countermeasures, and problems against causes; one table a theme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tashan.library.model import Problem
from tashan.library.vocabulary import CERTAINTIES, THEMES
from tashan.pages.address import Here
from tashan.pages.cells import Cell, Column, Row, cause_rows, columns, measure_rows
from tashan.pages.engine import fill
from tashan.pages.page import Page, page
from tashan.pages.ranking import ranked
from tashan.pages.sheet import guide, meta
from tashan.pages.shelf import Shelf
from tashan.pages.views import Head, Link


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the two pages: its path, what its columns are called, and where its cells come from."""

    path: str
    title: str
    column: str
    lede: str
    rows: Callable[[Iterable[Problem], Shelf], tuple[tuple[Problem, Row], ...]]


KINDS = (
    Kind(
        "matrix.html",
        "问题—对策对照表",
        "对策",
        "横着看一个问题有哪些对策，竖着看一条对策用在哪里。格子里是案例个数和其中最强的依据，点开看案例。",
        measure_rows,
    ),
    Kind(
        "matrix-causes.html",
        "问题—成因对照表",
        "成因",
        "横着看一个问题有哪些成因，竖着看一条成因造成哪些问题。格子里是说到这条成因的案例和调研，点开看案例。",
        cause_rows,
    ),
)


@dataclass(frozen=True, slots=True)
class View:
    """A cell as shown: where it leads, and what its marks say in words, for screen readers and for phones."""

    cell: Cell
    url: str
    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """The table of one theme. A missing cell (None) is a column that the problem does not list."""

    code: str
    name: str
    heads: tuple[Link, ...]
    problems: tuple[tuple[Link, tuple[View | None, ...]], ...]


def _view(cell: Cell, here: Here) -> View:
    """One case is opened at once; several stand in the problem's own page, in the row of the column."""
    number = len(cell.cases)
    if number == 0:
        words = f"暂无案例，{cell.proposed} 处只是建议" if cell.proposed else "暂无案例"
        return View(cell, "", words)
    row = f"{here.to(cell.problem)}#{cell.column.id}"
    words = "都是调研" if cell.strongest is None else CERTAINTIES[cell.strongest]
    return View(cell, here.to(cell.cases[0]) if number == 1 else row, words)


def _line(problem: Problem, row: Row, heads: tuple[Column, ...], here: Here) -> tuple[Link, tuple[View | None, ...]]:
    views = tuple(_view(row[head.id], here) if head.id in row else None for head in heads)
    return Link(problem.name, here.to(problem)), views


def _tables(kind: Kind, shelf: Shelf, here: Here) -> Iterator[Table]:
    for code, name in THEMES.items():
        lines = kind.rows(ranked(shelf.problems_by_theme.get(code, ()), shelf), shelf)
        heads = columns(lines)
        if heads:
            links = tuple(Link(head.name, here.to(head)) for head in heads)
            shown = tuple(_line(problem, row, heads, here) for problem, row in lines)
            yield Table(code, name, links, shown)


def _page(kind: Kind, shelf: Shelf) -> Page:
    here = Here(kind.path)
    head = Head(kind="matrix", section="matrix", path=(), label="", title=kind.title, lede=kind.lede)
    body = fill(
        "matrix.html",
        head=head,
        kind=kind,
        both=tuple(Link(each.title, "" if each is kind else here.to(each.path)) for each in KINDS),
        tables=tuple(_tables(kind, shelf, here)),
        guide=guide(shelf.library, here),
    )
    return page(here.source, meta(shelf.library, head), body)


def pages(shelf: Shelf) -> Iterator[Page]:
    """The two pages of tables."""
    return (_page(kind, shelf) for kind in KINDS)
