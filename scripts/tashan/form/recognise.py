"""The paragraphs and tables of a filled form → what was answered in which blank.

Blanks are known by the words printed beside them, not by their controls, which people delete and programs rewrite. A
grid is known by its header row, so that rows and columns may be added, deleted or moved, or else by the heading above
it; tables that ran together when the line between them was deleted are told apart row by row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from tashan.form.answer import Answer, answer
from tashan.form.field import Field, Grid, Pairs
from tashan.form.field import Table as Fields
from tashan.form.layout import TABLES
from tashan.form.printed import PRINTED, edition, plain
from tashan.form.read.blocks import Cell, Document, Paragraph, Row, Table

Answers: TypeAlias = Mapping[tuple[str, ...], Answer]
# Labels that must stand in a header row before it counts as one.
_ENOUGH = 2
_A_FORM = 6
_LINES = 200  # a form with a few sources has fewer


@dataclass(frozen=True, slots=True)
class Part:
    """One row of a grid or one sheet: its number as printed, counted from 1, and its answers."""

    number: int
    answers: Answers


@dataclass(frozen=True, slots=True)
class Filled:
    """`answers` by the path of their field; `parts` by the path of their list; `left`: words that have no place;
    `known`: how many blanks and headers were recognised; `edition`: of the form, 0 where it has no mark."""

    answers: Answers
    parts: Mapping[tuple[str, ...], tuple[Part, ...]]
    left: tuple[str, ...]
    known: int
    edition: int


_LABELS: Mapping[str, tuple[Pairs, Field]] = {
    plain(one.label): (table, one) for table in TABLES if isinstance(table, Pairs) for one in table.fields
}
_HEADERS: tuple[tuple[Grid, Mapping[str, Field]], ...] = tuple(
    (table, {plain(column.label): column for column in table.columns}) for table in TABLES if isinstance(table, Grid)
)
_GRIDS = {plain(table.name): table for table, _ in _HEADERS}
_SHEETS = {table.name: table for table in TABLES if isinstance(table, Pairs) and table.name}


@dataclass
class _Taker:
    """Takes answers row by row; remembers which grid it is in and which answer the next row holds."""

    answers: dict[tuple[str, ...], Answer] = field(default_factory=dict)
    parts: dict[tuple[str, ...], list[dict[tuple[str, ...], Answer]]] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)
    known: int = 0
    grid: Grid | None = None
    columns: tuple[Field | None, ...] = ()
    waiting: Field | None = None

    def heading(self, words: str) -> None:
        """A printed line between tables: the name of a grid, which tells its columns until a header does."""
        if words:
            self.grid = _GRIDS.get(words)
            self.columns = (None, *self.grid.columns) if self.grid else ()

    def take(self, row: Row) -> None:
        labels = [_label(cell) for cell in row]
        header = _header(labels)
        waiting, self.waiting = self.waiting, None
        if header:
            self.grid, fields = header
            self.columns = tuple(fields.get(label) for label in labels)
            self.known += 1
        elif labels and labels[0] in _LABELS and not (waiting and _says_more(row)):
            self.grid = None
            self._pairs(row, labels)
        elif waiting:
            self.answers[waiting.path] = answer([one for cell in row for one in cell], waiting)
        elif sheet := _sheet(labels):
            self.grid = None
            self.parts.setdefault(sheet.path, []).append({})
        elif self.grid:
            self._part(self.grid, row)
        else:
            self._leave(row)

    def _pairs(self, row: Row, labels: list[str]) -> None:
        at = 0
        while at < len(row):
            table, one = _LABELS.get(labels[at], (None, None))
            if table is None or one is None:
                self._leave(row[at : at + 1])
                at += 1
                continue
            self.known += 1
            follows = at + 1 < len(row) and not _beside(labels[at + 1])
            if follows:
                self._blanks(table, one)[one.path] = answer(row[at + 1], one)
            elif len(row) == 1:
                self.waiting = one
            at += 2 if follows else 1

    def _blanks(self, table: Pairs, one: Field) -> dict[tuple[str, ...], Answer]:
        """Where an answer goes; the first field of a sheet opens another if it is answered already."""
        if not table.path:
            return self.answers
        sheets = self.parts.setdefault(table.path, [])
        if not sheets or one.path in sheets[-1]:
            sheets.append({})
        return sheets[-1]

    def _part(self, grid: Grid, row: Row) -> None:
        pairs = zip(self.columns, row, strict=False)
        self.parts.setdefault(grid.path, []).append({one.path: answer(cell, one) for one, cell in pairs if one})
        self._leave(row[len(self.columns) :])

    def _leave(self, row: Row) -> None:
        words = "，".join(filter(None, ("".join(one.text for one in cell).strip() for cell in row)))
        if words:
            self.left.append(words)


def _label(cell: Cell) -> str:
    """The printed words of a cell: those of its first line that is not empty."""
    return next((plain(one.text) for one in cell if one.text.strip()), "")


def _beside(label: str) -> bool:
    """Whether these words are a label that stands beside its blank; 做法 is also an answer, its label a bar."""
    return label in _LABELS and _LABELS[label][1].kind not in ("body", "lines")


def _says_more(row: Row) -> bool:
    """Whether a row holds more than the label that it begins with and its hint: prose may begin with any words."""
    words = [plain(one.text) for cell in row for one in cell if one.text.strip()]
    return any(word != plain(_LABELS[words[0]][1].hint) for word in words[1:])


def _header(labels: list[str]) -> tuple[Grid, Mapping[str, Field]] | None:
    for grid, fields in _HEADERS:
        if sum(label in fields for label in labels) >= _ENOUGH:
            return grid, fields
    return None


def _sheet(labels: list[str]) -> Pairs | None:
    found = re.fullmatch(r"(\D+)[0-9]*", labels[0]) if len(labels) == 1 else None
    return _SHEETS.get(found[1]) if found else None


def is_form(filled: Filled) -> bool:
    """Whether so much was recognised that it can be no other paper."""
    return filled.known >= _A_FORM


def recognise(document: Document) -> Filled:
    """The answers in a document, whatever was done to it."""
    taker = _Taker()
    for block in document.blocks:
        if isinstance(block, Paragraph):
            words = plain(block.text)
            if words in PRINTED:
                taker.heading(words)
            else:
                taker.left.append(block.text.strip())
            continue
        taker.waiting = None
        for row in block.rows:
            taker.take(row)
    parts = {path: tuple(_answered(path, given)) for path, given in taker.parts.items()}
    return Filled(taker.answers, parts, tuple(taker.left), taker.known, edition(document.margins))


def in_text(text: str) -> Document:
    """What may be a form in a text that gives a row of a table as a line, its cells parted by bars; its beginning."""
    lines = text.split("\n", _LINES)[:_LINES]
    return Document((Table(tuple(tuple((Paragraph(cell),) for cell in line.split(" | ")) for line in lines)),))


def _answered(path: tuple[str, ...], given: list[dict[tuple[str, ...], Answer]]) -> Iterator[Part]:
    """The parts in which something stands that did not stand there from the start."""
    table = next(one for one in TABLES if one.path == path)
    defaults = {one.path: one.default for one in _fields(table)}
    for number, answers in enumerate(given, 1):
        if any(each.text and plain(each.text) != plain(defaults[key]) for key, each in answers.items()):
            yield Part(number, answers)


def _fields(table: Fields) -> tuple[Field, ...]:
    return table.columns if isinstance(table, Grid) else table.fields
