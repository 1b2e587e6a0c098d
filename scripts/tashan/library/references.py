"""Every id that an entry names another entry by, with its place in the frontmatter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tashan.library.model import Entry
from tashan.library.origin import Path
from tashan.library.parts import Part

KEYS = ("part_of", "problems", "causes", "measures", "policies", "not_this", "leads_to", "cases")


@dataclass(frozen=True, slots=True)
class Reference:
    """`id` as written at `path`."""

    path: Path
    id: str


def references(entry: Entry) -> Iterator[Reference]:
    """The references of an entry to cases, topics and policies, in the order of the model."""
    for key in KEYS:
        value = getattr(entry, key, None)
        if isinstance(value, str):
            yield Reference((key,), value)
        for step, each in enumerate(value) if isinstance(value, tuple) else ():
            path: Path = (key, step, "id") if isinstance(each, Part) else (key, step)
            yield Reference(path, named(each))


def named(each: object) -> str:
    """The id that an item of a list names: the item itself, or the id of a link."""
    return str(getattr(each, "id", each))
