"""Segments to strings: every pair of neighbouring units, and what is longer around pairs that are frequent.

The strings of one length are found segment by segment: their places, sorted by a code of the string. Only how often
each string comes is put together for all segments, since that decides which strings are frequent: these grow by a unit
after them or, unless they stand in a frequent string that begins before them, by the unit before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tashan.search.lists import classes
from tashan.search.numbers import Numbers
from tashan.search.segments import Segment
from tashan.search.spool import Kept, Spool
from tashan.search.table import Rows

LONGEST = 16
# Bits of a unit. A code is the number of a frequent string, twice, one more if the unit is before it, and the unit.
_UNIT = np.uint64(16)

Codes = NDArray[np.uint64]


class Strings(NamedTuple):
    """The strings of one length in one segment: sorted places, and of each string code, first place and count."""

    places: Kept
    codes: Codes
    firsts: Numbers
    counts: Numbers


class Level(NamedTuple):
    """The strings of one length in all segments: the codes, ascending, and which are frequent; the keys so far."""

    length: int
    codes: Codes
    frequent: NDArray[np.bool_]
    base: int


def singles(segment: Segment, aside: Spool) -> Strings:
    """The single characters; halves of characters outside the basic plane are none."""
    units = segment.units
    found = np.flatnonzero(~segment.parted() & ((units < 0xD800) | (units > 0xDFFF)))
    return _strings(units[found].astype(np.uint64), found, aside)


def pairs(segment: Segment, aside: Spool) -> Strings:
    """The pairs of neighbouring units."""
    inside = ~segment.parted()
    found = np.flatnonzero(inside[:-1] & inside[1:])
    return _strings(_code(segment.units[found], segment.units[found + 1]), found, aside)


def _code(high: NDArray[Any], low: NDArray[Any]) -> Codes:
    codes: Codes = high.astype(np.uint64) << _UNIT | low.astype(np.uint64)
    return codes


def _strings(codes: Codes, places: Numbers, aside: Spool) -> Strings:
    order = _order(codes)
    codes, places = codes[order], places[order]
    begins = np.flatnonzero(np.concatenate((np.ones(min(1, len(codes)), bool), codes[1:] != codes[:-1])))
    kept = aside.put(places.astype(np.uint32))
    return Strings(kept, codes[begins], places[begins], np.diff(begins, append=len(codes)))


def _order(codes: Codes) -> Numbers:
    """What sorts the codes, 16 bits at a time: numbers so short are sorted by counting, in a fraction of the time."""
    order = np.argsort(codes.astype(np.uint16), kind="stable")
    while (codes := codes >> _UNIT).any():
        order = order[np.argsort(codes.astype(np.uint16)[order], kind="stable")]
    return order


def level(found: Sequence[Strings], length: int, most: int, base: int) -> tuple[Level, list[Numbers]]:
    """All segments' strings together, and for each segment which of its strings no segment before it has."""
    together = np.concatenate([strings.codes for strings in found])
    codes, first, own = np.unique(together, return_index=True, return_inverse=True)
    counts = np.bincount(own, np.concatenate([strings.counts for strings in found]), len(codes))
    ends = np.cumsum([len(strings.codes) for strings in found])
    first = np.sort(first)
    cuts = np.split(first, np.searchsorted(first, ends[:-1]))
    # The longest strings are never too frequent to note their places, or longer words could not be exact.
    frequent = counts > (most if length < LONGEST else np.inf)
    starts = np.concatenate(([0], ends[:-1]))
    return Level(length, codes, frequent, base), [cut - start for cut, start in zip(cuts, starts, strict=True)]


def rows(segment: Segment, places: Numbers, strings: Strings, level: Level, kept: Spool) -> tuple[Rows, Rows]:
    """The postings of a segment: places of rare strings, pages of frequent ones."""
    numbers = np.searchsorted(level.codes, strings.codes)
    heavy = level.frequent[numbers]
    each = np.repeat(heavy, strings.counts)
    groups = np.repeat(np.flatnonzero(heavy), strings.counts[heavy])
    pages, own = classes(segment.addresses[places[each]], groups)
    counts = np.bincount(own, minlength=len(heavy))[heavy]
    rare = kept.put(segment.addresses[places[~each]])
    keys = (numbers + level.base).astype(np.uint32)
    return (
        Rows(False, keys[~heavy], strings.counts[~heavy].astype(np.uint32), rare, segment.first),
        Rows(True, keys[heavy], counts.astype(np.uint32), kept.put(pages), segment.first),
    )


def longer(segment: Segment, places: Numbers, strings: Strings, level: Level, aside: Spool) -> Strings:
    """The strings that are a frequent one and a unit more."""
    numbers = (np.cumsum(level.frequent) * level.frequent)[np.searchsorted(level.codes, strings.codes)]
    heavy = numbers > 0
    places = places[np.repeat(heavy, strings.counts)]
    marks = np.zeros(len(segment.units), np.uint32)
    marks[places] = np.repeat(2 * numbers[heavy], strings.counts[heavy])
    units, parted = segment.units, segment.parted()
    going = places[~parted[places + level.length]]
    led = places[places > 0] - 1
    led = led[~parted[led] & (marks[led] == 0)]
    codes = (_code(marks[going], units[going + level.length]), _code(marks[led + 1] + 1, units[led]))
    return _strings(np.concatenate(codes), np.concatenate((going, led)), aside)
