"""Ids as ranges and out again: C0001, C0002, C0003 as `C0001+2`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby


def pages(ids: Iterable[str]) -> str:
    """C0001, C0002, C0003 as `C0001+2`: a number after the sign says how many more follow in sequence."""
    return " ".join(_ranges(ids))


def _ranges(ids: Iterable[str]) -> Iterator[str]:
    numbered = [(id_, id_[:1], int(id_[1:])) if id_[1:].isdecimal() and id_.isascii() else (id_, id_, 0) for id_ in ids]
    runs = groupby(enumerate(numbered), key=lambda each: (each[1][1], len(each[1][0]), each[1][2] - each[0]))
    for _, run in runs:
        members = [each[0] for _, each in run]
        yield members[0] if len(members) == 1 else f"{members[0]}+{len(members) - 1}"


def expanded(ranges: str) -> tuple[str, ...]:
    """The ids that `pages` wrote down."""
    return tuple(id_ for range_ in ranges.split() for id_ in _members(*range_.partition("+")[::2]))


def _members(first: str, more: str) -> Iterator[str]:
    yield first
    for step in range(1, int(more or 0) + 1):
        yield f"{first[0]}{int(first[1:]) + step:0{len(first) - 1}}"
