"""What a check is: a permanent code, how serious it is, what it looks for, and the function that finds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tashan.library.diagnostic import Severity
from tashan.library.library import Library
from tashan.library.model import Entry
from tashan.library.origin import Position


@dataclass(frozen=True, slots=True)
class Finding:
    """One place that a check objects to: message and mend are Chinese, one line each."""

    entry: Entry
    position: Position
    message: str
    fix: str


def at(entry: Entry, *path: str | int) -> Position:
    """The place of a value of the frontmatter."""
    return entry.origin.at(*path)


@dataclass(frozen=True, slots=True)
class Check:
    """A check. `title` says in Chinese what it looks for; `find` yields what it found, in any order.

    A check that looks `across` compares entries with one another or with the library's date; what any other check finds
    in an entry depends on that entry alone.
    """

    code: str
    severity: Severity
    title: str
    find: Callable[[Library], Iterator[Finding]]
    across: bool = False
