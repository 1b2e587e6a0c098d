"""How the answer of each kind of field is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from tashan.form.answer import Answer
from tashan.form.field import Field, Kind, Table
from tashan.form.values import named, plain, time
from tashan.form.values.choice import choice
from tashan.form.values.page import page
from tashan.form.values.place import place
from tashan.form.values.prose import prose
from tashan.form.words import YES_NO, Words, choices

# Sections that tell what the source tells; in the others an editor also judges.
_FROM_SOURCE = frozenset({"背景", "做法"})


@dataclass(frozen=True, slots=True)
class Blank:
    """An answer with what is needed to understand it: its field and table, the library's words, the sources' keys."""

    given: Answer
    field: Field
    table: Table
    words: Words
    sources: tuple[str, ...]

    @property
    def text(self) -> str:
        """The answer on one line."""
        return plain.line(self.given)


def _body(blank: Blank) -> str:
    only = blank.sources[0] if len(blank.sources) == 1 else ""
    return prose(blank.given, only if blank.field.label in _FROM_SOURCE else "")


# Each gives a value as the frontmatter holds it. Raises Slip.
READERS: Mapping[Kind, Callable[[Blank], Any]] = MappingProxyType(
    {
        "text": lambda blank: blank.text,
        "lines": lambda blank: plain.lines(blank.given),
        "body": _body,
        "choice": lambda blank: choice(blank.text, choices(blank.field, blank.table, blank.words)),
        "yes_no": lambda blank: choice(blank.text, YES_NO) == "true",
        "theme": lambda blank: named.themes(blank.given, blank.words),
        "topic": lambda blank: named.topic(blank.text, blank.table.path[0], blank.words),
        "policy": lambda blank: named.policies(blank.given, blank.words),
        "case": lambda blank: named.case(blank.text, blank.words),
        "place": lambda blank: place(blank.text),
        "year": lambda blank: time.year(blank.text),
        "day": lambda blank: time.day(blank.text),
        "month": lambda blank: time.day_or_month(blank.text),
        "page": lambda blank: page(blank.text),
        "source": lambda blank: named.source(blank.text, blank.sources),
    }
)
