"""Pages to keys with their postings: length by length, segment by segment, with all that is large set aside on disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np

from tashan.search import grams
from tashan.search.grams import Level, Strings
from tashan.search.numbers import Numbers
from tashan.search.segments import Segment
from tashan.search.spool import Kept, Spool
from tashan.search.table import Table


@dataclass(frozen=True, slots=True)
class _Text:
    """Segments set aside: number of the first page, units, addresses."""

    spool: Spool
    segments: Sequence[tuple[int, Kept, Kept]]

    def __iter__(self) -> Iterator[Segment]:
        for first, units, addresses in self.segments:
            yield Segment(first, self.spool.get(units).view(np.uint16), self.spool.get(addresses).view(np.uint32))


def found(segments: Iterable[Segment], most: int, kept: Spool) -> Table:
    """Every key with where its postings lie in `kept`; a key that comes more than `most` times notes pages alone."""
    table = Table([], [])
    with closing(Spool()) as spool:
        put = [(own.first, spool.put(own.units), spool.put(own.addresses)) for own in segments]
        text = _Text(spool, put)
        if not put:
            return table
        with closing(Spool()) as aside:
            singles = [grams.singles(segment, aside) for segment in text]
            _noted(table, text, singles, (1, -1), (aside, kept, None))
        after = Spool()
        strings = [grams.pairs(segment, after) for segment in text]
        length = 2
        while any(len(own.codes) for own in strings):
            with closing(after) as aside:
                after = Spool()
                strings = _noted(table, text, strings, (length, most), (aside, kept, after))
            length += 1
        after.close()
    return table


def _noted(
    table: Table,
    text: _Text,
    strings: Sequence[Strings],
    rule: tuple[int, int],
    spools: tuple[Spool, Spool, Spool | None],
) -> list[Strings]:
    """Note in the table the keys of one length and their postings; the strings that grow from the frequent ones."""
    aside, kept, after = spools
    level, fresh = grams.level(strings, *rule, len(table.keys))
    table.keys.extend([""] * len(level.codes))
    grown = []
    for segment, own, new in zip(text, strings, fresh, strict=True):
        places = aside.get(own.places).astype(np.int64)
        _name(table, segment, own, level, new)
        table.rows.extend(grams.rows(segment, places, own, level, kept))
        if after:
            grown.append(grams.longer(segment, places, own, level, after))
    return grown


def _name(table: Table, segment: Segment, strings: Strings, level: Level, fresh: Numbers) -> None:
    numbers = np.searchsorted(level.codes, strings.codes[fresh]) + level.base
    for number, key in zip(numbers.tolist(), segment.keys(strings.firsts[fresh], level.length), strict=True):
        table.keys[number] = key
