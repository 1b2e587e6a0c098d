"""The name of a topic that a query was probably meant to be. client/more/names.js does the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tashan.search.index import Index

# How probably a slip: a character that sounds or looks alike, one left out or put in, any other.
_ALIKE, _COUNTED, _OTHER, _NEVER = 4, 3, 2, 0
# What a whole name has before a part of one.
_WHOLE = 0.5
_LATIN = re.compile("[a-z]")

Known = Mapping[str, Sequence[object]]


class _Near(NamedTuple):
    text: str
    chance: float


def meant(index: Index, query: str) -> str:
    """The folded name, or a part of one as long as the query or one off; empty if there is none."""
    if len(query) < 2 or _LATIN.search(query):
        return ""
    known = (_rows(_near_sounds(index)), _rows(enumerate(index.shelf("shapes").split(" "))))
    best = _Near("", 0)
    for row in index.names:
        for name in row.folded:
            own = _closest(query, name, known)
            best = own if own.chance > best.chance else best
    return best.text


def _rows(rows: Iterator[tuple[object, str]]) -> Known:
    """Character → what it has in common with those of its rows."""
    found: dict[str, list[object]] = {}
    for mark, characters in rows:
        for character in characters:
            found.setdefault(character, []).append(mark)
    return found


def _near_sounds(index: Index) -> Iterator[tuple[str, str]]:
    for syllable, characters in index.sounds:
        near = re.sub("^l", "n", re.sub("ng$", "n", re.sub("^([zcs])h", r"\1", syllable)))
        yield near, characters


def _slip(text: str, other: str) -> tuple[str, str] | None:
    """Where two texts differ in at most one character: what stands there in each."""
    if abs(len(text) - len(other)) > 1:
        return None
    least = min(len(text), len(other))
    start = next((at for at in range(least) if text[at] != other[at]), least)
    end = next((at for at in range(least - start) if text[-1 - at] != other[-1 - at]), least - start)
    own, its = text[start : len(text) - end], other[start : len(other) - end]
    return (own, its) if len(own) < 2 and len(its) < 2 else None


def _chance(query: str, name: str, known: Sequence[Known]) -> int:
    found = _slip(query, name)
    if not found:
        return _NEVER
    own, other = found
    if own and other:
        if any(not set(table.get(own, ())).isdisjoint(table.get(other, ())) for table in known):
            return _ALIKE
        return _OTHER if len(query) > 2 else _NEVER
    return _COUNTED if min(len(query), len(name)) > 2 or len(query) > 3 else _NEVER


def _closest(query: str, name: str, known: Sequence[Known]) -> _Near:
    """The best part of a name for the query: 雏燕计划 → 雏雁计划 in 雏雁计划培养."""
    whole = _chance(query, name, known)
    best = _Near(name, whole and whole + _WHOLE)
    for at in range(len(name) - len(query) + 1 if len(query) > 3 else 0):
        text = name[at : at + len(query)]
        own = _chance(query, text, known)
        best = _Near(text, own) if own > best.chance else best
    return best
