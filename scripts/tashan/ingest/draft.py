"""What ingest finds in one article: the values behind `ingest --json` and the draft. Spans are in the clean text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tashan.ingest.article import Flag

Role = Literal["problem", "cause", "countermeasure", "practice", "context"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Part:
    """One article of a file: its span in the clean text, and what its title and byline say.

    `about` is what the head of the file says of it beside the title: a summary, tags.
    """

    span: Span
    title: str = ""
    author: str = ""
    organisation: str = ""
    publisher: str = ""
    date: str = ""
    year: int | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One unit of the outline. `level` counts from 1; `text` is what stands under the heading."""

    role: Role
    level: int
    heading: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure: `text` is value and unit as written, `what` the words that say what was counted.

    `place` is the path of the place that it holds for, `date` the words that date it; either may be empty.
    """

    value: str
    unit: str
    text: str
    what: str
    span: Span
    place: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class ThemeTag:
    """A suggested theme: score from 0 to 1, and the words that it rests on, strongest first."""

    id: str
    score: float
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything found in one article, ready to be written for an editor."""

    part: Part
    text: str
    places: tuple[str, ...] = ()
    relevant: bool = True
    points: tuple[Point, ...] = ()
    facts: tuple[Fact, ...] = ()
    documents: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    themes: tuple[ThemeTag, ...] = ()
    keywords: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
