"""Answers given one by one, in the terminal or on the command line, gathered as if they stood in the form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tashan.form.answer import Answer
from tashan.form.field import Field, Grid, Pairs, Table
from tashan.form.layout import EDITION, TABLES
from tashan.form.read.blocks import Paragraph
from tashan.form.recognise import Filled, Part
from tashan.form.values.readers import READERS, Blank
from tashan.form.values.slip import Slip
from tashan.form.words import Words


@dataclass(frozen=True, slots=True)
class Given:
    """One answer: the field, its table, the number of its row or sheet (0: of none), and the words."""

    table: Table
    field: Field
    number: int
    text: str


def read(given: Given, words: Words) -> object:
    """The value of an answer. Raises Slip."""
    return READERS[given.field.kind](Blank(_answer(given.text), given.field, given.table, words, ("S1",)))


def filled(every: Iterable[Given]) -> Filled:
    """The answers as those of a form."""
    answers: dict[tuple[str, ...], Answer] = {}
    parts: dict[tuple[str, ...], dict[int, dict[tuple[str, ...], Answer]]] = {}
    for one in every:
        own = parts.setdefault(one.table.path, {}).setdefault(one.number, {}) if one.table.path else answers
        own[one.field.path] = _answer(one.text)
    gathered = {path: tuple(Part(number, own) for number, own in rows.items()) for path, rows in parts.items()}
    return Filled(answers, gathered, (), 0, EDITION)


def _answer(text: str) -> Answer:
    return Answer((Paragraph(text.strip()),) if text.strip() else ())


def named(pairs: Iterable[tuple[str, str]], fields: Mapping[str, tuple[Table, Field]]) -> Iterator[Given]:
    """Answers given as label and words; a list (问题) may be given several times. Raises Slip for another label."""
    rows: dict[str, int] = {}
    for label, text in pairs:
        if label not in fields:
            raise Slip(f"没有“{label}”这一栏", f"可以写：{'、'.join(fields)}")
        table, field = fields[label]
        rows[label] = rows.get(label, 0) + 1
        yield Given(table, field, (rows[label] if isinstance(table, Grid) else 1) if table.path else 0, text)


def by_label() -> Mapping[str, tuple[Table, Field]]:
    """Label → table and field: those of a case; a grid is filled in by its name."""
    single = {one.label: (table, one) for table in TABLES if isinstance(table, Pairs) for one in table.fields}
    return {**single, **{table.name: (table, table.columns[0]) for table in TABLES if isinstance(table, Grid)}}
