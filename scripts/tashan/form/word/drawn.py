"""A section of the form → its tables cell by cell, for the template of the Word file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from tashan.form.field import Field, Grid, Pairs, Section, Table
from tashan.form.shown import found, shown
from tashan.form.words import Words, choices

Values: TypeAlias = Mapping[str, Any]
_MM = 56.7  # twips
_LABEL, _BLANK, _NUMBER = 24, 57, 12  # mm
_PROSE = {"body": 1600, "lines": 900}  # answers of several paragraphs, and the height of their room
_OPEN = frozenset({"topic", "policy"})  # drop-downs in which one may also type


@dataclass(frozen=True, slots=True)
class Blank:
    """One control. `text` is what stands in it, by lines; none while it shows its hint."""

    label: str
    tag: str
    hint: str
    choices: tuple[str, ...]
    text: tuple[str, ...]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, `width` in twips: printed texts in a style with a hint below, or blanks, or plain paragraphs."""

    width: int
    texts: tuple[str, ...] = ()
    blanks: tuple[Blank, ...] = ()
    style: str = ""
    span: int = 1
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row, at least `height` twips high; a head repeats on each page; one for prose may run over pages."""

    cells: tuple[Cell, ...]
    head: bool = False
    prose: bool = False
    height: int = 480


@dataclass(frozen=True, slots=True)
class Drawn:
    """A table with its columns in twips."""

    name: str
    widths: tuple[int, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class DrawnSection:
    """A section with its tables."""

    heading: str
    note: str
    tables: tuple[Drawn, ...]
    fresh: bool


def drawn(section: Section, words: Words, values: Values) -> DrawnSection:
    """The section with `values` in its blanks."""
    tables = (each for table in section.tables for each in _tables(table, words, values))
    return DrawnSection(section.heading, section.note, tuple(tables), section.fresh)


def _tables(table: Table, words: Words, values: Values) -> Iterator[Drawn]:
    if isinstance(table, Grid):
        yield _grid(table, words, found(values, table.path) or ())
        return
    parts: Sequence[Values] = (found(values, table.path) or ()) if table.path else (values,)
    for number in range(max(table.times, len(parts))):
        title = f"{table.name}{number + 1}" if table.path else ""
        yield _pairs(table, title, words, parts[number] if number < len(parts) else {})


def _blanks(field: Field, table: Table, words: Words, value: Any) -> tuple[Blank, ...]:
    listed = choices(field, table, words)
    text = shown(value, field, listed) or ((field.default,) if field.default else ())
    # Several controls hold one answer each; one control holds all lines.
    texts = [text[number : number + 1] for number in range(max(field.times, len(text)))] if field.times > 1 else [text]
    tag = ".".join((*table.path, *field.path))
    return tuple(
        Blank(
            field.label,
            tag,
            field.hint,
            tuple(listed.values()),
            each,
            open=field.kind in _OPEN,
        )
        for each in texts
    )


def _label(field: Field) -> str:
    return f"{'＊' if field.required else ''}{field.label}"


def _pairs(table: Pairs, title: str, words: Words, values: Values) -> Drawn:
    widths = tuple(round(mm * _MM) for mm in (_LABEL, _BLANK, _LABEL, _BLANK))
    bar = [Row((Cell(sum(widths), (title,), style="Bar", span=4),))] if title else []
    rows: list[Row] = []
    waiting: list[Cell] = []
    for field in table.fields:
        value = found(values, field.path)
        if field.kind in _PROSE:
            rows += _prose(field, shown(value, field, {}), sum(widths))
            continue
        blanks = _blanks(field, table, words, value)
        label = Cell(widths[0], (_label(field),), style="Label")
        if field.wide and waiting:  # nothing to stand beside the last one: it takes the rest of its row
            rows.append(Row(_widened(waiting, widths)))
            waiting = []
        waiting += [
            label,
            Cell(sum(widths[1:]) if field.wide else widths[1], blanks=blanks, span=3 if field.wide else 1),
        ]
        if field.wide or len(waiting) == len(widths):
            rows.append(Row(tuple(waiting)))
            waiting = []
    if waiting:
        rows.append(Row(_widened(waiting, widths)))
    return Drawn("", widths, (*bar, *rows))


def _widened(cells: list[Cell], widths: tuple[int, ...]) -> tuple[Cell, ...]:
    label, blank = cells
    return label, Cell(sum(widths[1:]), blanks=blank.blanks, span=3)


def _prose(field: Field, text: tuple[str, ...], width: int) -> list[Row]:
    """A bar, and below it room to write. No control: LibreOffice writes the words of those over paragraphs twice."""
    bar = Row((Cell(width, (_label(field),), style="Bar", span=4, hint=field.hint),))
    room = Cell(width, text or ("",), style="Prose" if field.kind == "body" else "Answer", span=4)
    return [bar, Row((room,), prose=True, height=_PROSE[field.kind])]


def _grid(table: Grid, words: Words, parts: Sequence[Values]) -> Drawn:
    widths = tuple(round(mm * _MM) for mm in (_NUMBER, *(column.width for column in table.columns)))
    head = Row(
        tuple(Cell(width, (text,), style="Label") for width, text in zip(widths, _heads(table), strict=True)), head=True
    )
    rows = (_part(table, number, words, widths, parts) for number in range(max(table.rows, len(parts))))
    return Drawn(table.name, widths, (head, *rows))


def _heads(table: Grid) -> tuple[str, ...]:
    return "序号", *(column.label for column in table.columns)


def _part(table: Grid, number: int, words: Words, widths: tuple[int, ...], parts: Sequence[Values]) -> Row:
    values = parts[number] if number < len(parts) else {}
    blanks = (_blanks(column, table, words, found(values, column.path)) for column in table.columns)
    cells = (Cell(width, blanks=each) for width, each in zip(widths[1:], blanks, strict=True))
    return Row((Cell(widths[0], (str(number + 1),), style="Number"), *cells))
