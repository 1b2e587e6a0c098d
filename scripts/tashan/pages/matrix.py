"""The 问题—对策对照表: one table a theme, and below them the cases behind each cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tashan.library.model import Measure, Problem
from tashan.library.vocabulary import CERTAINTIES, THEMES
from tashan.pages.address import Here
from tashan.pages.cells import Cell, Row, columns, rows
from tashan.pages.engine import fill
from tashan.pages.listing import case_item
from tashan.pages.page import Page, page
from tashan.pages.ranking import ranked
from tashan.pages.sheet import guide, meta
from tashan.pages.shelf import Shelf
from tashan.pages.views import Head, Item, Link

_HEAD = Head(
    kind="matrix",
    section="matrix",
    path=(),
    label="",
    title="问题—对策对照表",
    lede="横着看一个问题有哪些对策，竖着看一条对策用在哪里。格子里是案例个数和其中最强的依据，点开看案例。",
)


@dataclass(frozen=True, slots=True)
class View:
    """A cell as shown: where it leads, and the words that a screen reader says."""

    cell: Cell
    url: str
    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """The table of one theme. A missing cell (None) is a countermeasure that the problem does not list."""

    code: str
    name: str
    measures: tuple[Link, ...]
    problems: tuple[tuple[Link, tuple[View | None, ...]], ...]


def _view(cell: Cell, here: Here) -> View:
    number = len(cell.cases)
    if number == 0:
        words = f"暂无案例，{cell.proposed} 处只是建议" if cell.proposed else "暂无案例"
        return View(cell, "", words)
    url = here.to(cell.cases[0]) if number == 1 else f"#{cell.id}"
    words = f"{cell.problem.name}，{cell.measure.name}：{number} 个案例，最强依据{CERTAINTIES[cell.strongest]}"
    return View(cell, url, words)


def _line(problem: Problem, row: Row, heads: tuple[Measure, ...], here: Here) -> tuple[Link, tuple[View | None, ...]]:
    views = tuple(_view(row[measure.id], here) if measure.id in row else None for measure in heads)
    return Link(problem.name, here.to(problem)), views


def _tables(shelf: Shelf, here: Here) -> Iterator[Table]:
    for code, name in THEMES.items():
        lines = rows(ranked(shelf.problems_by_theme.get(code, ()), shelf), shelf)
        heads = columns(lines)
        if heads:
            links = tuple(Link(measure.name, here.to(measure)) for measure in heads)
            shown = tuple(_line(problem, row, heads, here) for problem, row in lines)
            yield Table(code, name, links, shown)


def _behind(shelf: Shelf, here: Here) -> Iterator[tuple[Cell, tuple[Item, ...]]]:
    """The cells with several cases, and those cases: what a cell's number leads to."""
    for _, row in rows(shelf.library.problems, shelf):
        for cell in row.values():
            if len(cell.cases) > 1:
                yield cell, tuple(replace(case_item(case, here), text="") for case in cell.cases)


def pages(shelf: Shelf) -> Iterator[Page]:
    """The one page of tables."""
    here = Here("matrix.html")
    body = fill(
        "matrix.html",
        head=_HEAD,
        here=Link(_HEAD.title, here.to("matrix.html")),
        tables=tuple(_tables(shelf, here)),
        behind=tuple(_behind(shelf, here)),
        guide=guide(shelf.library, here),
    )
    yield page(here.source, meta(shelf.library, _HEAD), body)
