"""What a reader yields for one file: the text, and beside it what the text does not show."""

from __future__ import annotations

from dataclasses import dataclass

from tashan.ingest.read.encoding import Damage


@dataclass(frozen=True, slots=True)
class Hints:
    """What the markup, the properties or the front matter of a file say of its article; empty where they are silent.

    `lines` are the visible lines around the headline that the text does not hold: 来源：某报 2021-03-04 and the like;
    `about` is the summary and the tags in a front matter.
    """

    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str = ""
    lines: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A block that the file shows or holds but the text does not; `kind` says in Chinese what it was taken for."""

    kind: str
    text: str


_SILENT = Hints()


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a file as its reader yields it."""

    text: str
    encoding: str
    hints: Hints = _SILENT
    left_out: tuple[LeftOut, ...] = ()
    damage: tuple[Damage, ...] = ()
