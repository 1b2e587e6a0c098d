"""A near duplicate: what it is a duplicate of, how, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "practice"]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """`of` is the other one: a case's id, a file's path, a record's folder; `name` is what a person calls it.

    text: the same text, and `similarity` the share of the smaller that stands in the larger; practice: another report
    on the same practice, and `similarity` how sure that is. Both 0 to 1.
    """

    of: str
    name: str
    kind: Kind
    similarity: float


def strongest(found: Iterable[Duplicate]) -> tuple[Duplicate, ...]:
    """One duplicate for each other entry, the same text first, then by similarity."""
    best: dict[str, Duplicate] = {}
    for each in sorted(found, key=lambda one: (one.kind != "text", -one.similarity, one.of)):
        best.setdefault(each.of, each)
    return tuple(best.values())
