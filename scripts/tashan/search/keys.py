"""The text of a library to keys with postings: length by length, segment by segment, all that is large on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tashan.search import grams
from tashan.search.grams import Counts, Level, Rows, Strings
from tashan.search.segments import Segment, Text, Units
from tashan.search.spool import Kept, Spool

# Strings of one length in one segment, and rows, set aside.
_Strings = Sequence[Kept]
_Rows = tuple[bool, Sequence[Kept]]


class Table:
    """Every key at its number, and segment by segment what it has of them, set aside.

    `names` and `counts` are parts, end to end: the units of the keys of one length, and how often each comes.
    """

    def __init__(self, spool: Spool) -> None:
        self.names: list[Units] = []
        self.counts: list[Counts] = []
        self._spool = spool
        self._rows: list[tuple[int, list[_Rows]]] = []

    @property
    def size(self) -> int:
        """How many keys there are."""
        return sum(map(len, self.counts))

    def segment(self, number: int, first: int) -> list[_Rows]:
        """Where the rows of a segment are noted."""
        if number == len(self._rows):
            self._rows.append((first, []))
        return self._rows[number][1]

    def segments(self) -> Iterator[tuple[int, list[Rows]]]:
        """The first page of each segment, and its rows."""
        for first, own in self._rows:
            yield first, [Rows(pages, *self._spool.get_all(kept)) for pages, kept in own]


class _Pass(NamedTuple):
    """A way through all segments: the strings of one length; where to put their postings and what they grow to."""

    level: Level
    base: int
    aside: Spool
    kept: Spool
    after: Spool | None


def found(text: Text, most: int, kept: Spool) -> Table:
    """Every key with where its postings lie in `kept`; a key that comes more than `most` times notes pages alone."""
    table = Table(kept)
    with closing(Spool()) as aside:
        singles = _each(text, grams.singles, aside)
        _noted(table, text, singles, _pass(table, singles, (1, -1), (aside, kept, None)))
    after = Spool()
    strings, length = _each(text, grams.pairs, after), 2
    while any(codes.length for _, codes, *_ in strings):
        with closing(after) as aside:
            after = Spool()
            strings = _noted(table, text, strings, _pass(table, strings, (length, most), (aside, kept, after)))
        length += 1
    after.close()
    return table


def _each(text: Text, find: Callable[[Segment], Strings], aside: Spool) -> list[_Strings]:
    return [aside.put_all(find(segment)) for segment in text.segments()]


def _pass(
    table: Table, strings: Sequence[_Strings], rule: tuple[int, int], spools: tuple[Spool, Spool, Spool | None]
) -> _Pass:
    aside = spools[0]
    level = grams.level(((aside.get(codes), aside.get(counts)) for _, codes, _, counts in strings), *rule)
    return _Pass(level, table.size, *spools)


def _noted(table: Table, text: Text, strings: Sequence[_Strings], way: _Pass) -> list[_Strings]:
    """Note in the table the keys of one length and their postings; the strings that grow from the frequent ones."""
    level = way.level
    names = np.zeros((len(level.codes), level.length), np.uint16)
    grown: list[_Strings] = []
    for at, (segment, kept) in enumerate(zip(text.segments(), strings, strict=True)):
        own = Strings(*way.aside.get_all(kept))
        numbers = np.searchsorted(level.codes, own.codes)
        _name(names, numbers, segment, own)
        for rows in grams.rows(segment, own, numbers, level):
            put = way.kept.put_all((rows.keys + np.uint32(way.base), rows.counts, rows.postings))
            table.segment(at, segment.first).append((rows.pages, put))
        if way.after:
            grown.append(way.after.put_all(grams.longer(segment, own, numbers, level)))
    table.names.append(names)
    table.counts.append(level.counts)
    return grown


def _name(names: Units, numbers: NDArray[np.int64], segment: Segment, strings: Strings) -> None:
    """Write down the strings that no segment before has."""
    fresh = np.flatnonzero(names[numbers, 0] == 0)
    names[numbers[fresh]] = segment.units[strings.firsts[fresh][:, None] + np.arange(names.shape[1])]
