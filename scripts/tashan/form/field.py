"""What the form consists of: a field for one key of the model, fields in pairs, and grids of rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from tashan.library.model import Case, Entry

# How an answer is written and read: see form/answers/readers.py.
Kind = Literal[
    "text", "lines", "body", "choice", "yes_no", "theme", "topic", "policy", "case", "place", "year", "day", "month",
    "page", "source",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One blank. `path` is the key in the model, from the case or from the part of a grid's row or a source.

    `hint` stands in the blank until it is filled; `default` is an answer that stands there from the start; `wide`
    takes the whole width; `width` (mm) is that of a grid's column; `times` is how many controls stand in the blank;
    `model` has the key where it is not a case that does.
    """

    label: str
    path: tuple[str, ...]
    kind: Kind = "text"
    hint: str = ""
    default: str = ""
    required: bool = False
    wide: bool = False
    width: int = 0
    times: int = 1
    model: type[Entry] = Case


@dataclass(frozen=True, slots=True)
class Pairs:
    """Labels and blanks side by side. With `times` the whole table stands so many times, titled `name` and number,
    and the model has a list of them at `path`."""

    fields: tuple[Field, ...]
    path: tuple[str, ...] = ()
    name: str = ""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A header row and empty rows, each of which is one part of the list that the model has at `path`."""

    name: str
    path: tuple[str, ...]
    columns: tuple[Field, ...]
    rows: int


Table: TypeAlias = Pairs | Grid


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of the form: what to know before filling it in, its tables, whether it begins on a fresh page."""

    heading: str
    note: str
    tables: tuple[Table, ...]
    fresh: bool = False
