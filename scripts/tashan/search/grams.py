"""Segments to strings: every pair of neighbouring units, and what is longer around pairs that are frequent.

The strings of one length are found segment by segment: their places, sorted by a code of the string. Only how often
each string comes is put together for all segments, since that decides which strings are frequent: these grow by a unit
after them or, unless they stand in a frequent string that begins before them, by the unit before.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tashan.search.layout import LONGEST
from tashan.search.lists import classes
from tashan.search.many import Numbers
from tashan.search.segments import Segment

# Bits of a unit. A code is the number of a frequent string, twice, one more if the unit is before it, and the unit.
_UNIT = np.uint64(16)

Codes = NDArray[np.uint64]
Counts = NDArray[np.uint32]


class Strings(NamedTuple):
    """The strings of one length in one segment: sorted places, and of each string code, first place and count."""

    places: NDArray[np.uint32]
    codes: Codes
    firsts: NDArray[np.uint32]
    counts: Counts


class Level(NamedTuple):
    """The strings of one length in all segments: the codes, ascending, how often each comes, which are frequent."""

    length: int
    codes: Codes
    counts: Counts
    frequent: NDArray[np.bool_]


class Rows(NamedTuple):
    """What a segment has of some strings, by their numbers: how many postings of each, and these end to end.

    `pages` tells pages with classes (16 bits each) from addresses of places (32 bits); both count from the first page
    of the segment.
    """

    pages: bool
    keys: NDArray[np.uint32]
    counts: Counts
    postings: NDArray[Any]


def singles(segment: Segment) -> Strings:
    """The single characters; halves of characters outside the basic plane are none."""
    units = segment.units
    found = np.flatnonzero(~segment.parted() & ((units < 0xD800) | (units > 0xDFFF)))
    return _strings(units[found].astype(np.uint64), found)


def pairs(segment: Segment) -> Strings:
    """The pairs of neighbouring units."""
    inside = ~segment.parted()
    found = np.flatnonzero(inside[:-1] & inside[1:])
    return _strings(_code(segment.units[found], segment.units[found + 1]), found)


def _code(high: NDArray[Any], low: NDArray[Any]) -> Codes:
    codes: Codes = high.astype(np.uint64) << _UNIT | low.astype(np.uint64)
    return codes


def _strings(codes: Codes, found: Numbers) -> Strings:
    order = _order(codes)
    codes, places = codes[order], found[order].astype(np.uint32)
    begins = np.flatnonzero(_fresh(codes))
    return Strings(places, codes[begins], places[begins], np.diff(begins, append=len(codes)).astype(np.uint32))


def _fresh(codes: Codes) -> NDArray[np.bool_]:
    """Which of sorted codes differ from the one before."""
    return np.concatenate((np.ones(min(1, len(codes)), bool), codes[1:] != codes[:-1]))


def _order(codes: Codes) -> Numbers:
    """What sorts the codes, 16 bits at a time: numbers so short are sorted by counting, in a fraction of the time."""
    order = np.argsort(codes.astype(np.uint16), kind="stable")
    while (codes := codes >> _UNIT).any():
        order = order[np.argsort(codes.astype(np.uint16)[order], kind="stable")]
    return order


def level(found: Iterable[tuple[Codes, Counts]], length: int, most: int) -> Level:
    """All segments' strings together, merged whenever as many wait as are known."""
    codes, counts = np.empty(0, np.uint64), np.empty(0, np.uint32)
    waiting: list[tuple[Codes, Counts]] = []
    for own in found:
        waiting.append(own)
        if sum(len(more) for more, _ in waiting) > len(codes):
            codes, counts = _together([(codes, counts), *waiting])
            waiting = []
    codes, counts = _together([(codes, counts), *waiting])
    # The longest strings are never too frequent to note their places, or longer words could not be exact.
    return Level(length, codes, counts, counts > (most if length < LONGEST else np.inf))


def _together(found: list[tuple[Codes, Counts]]) -> tuple[Codes, Counts]:
    codes, counts = map(np.concatenate, zip(*found, strict=True))
    # Stable: a sort that merges what is in order already.
    order = np.argsort(codes, kind="stable")
    codes = codes[order]
    begins = np.flatnonzero(_fresh(codes))
    return codes[begins], np.add.reduceat(counts[order], begins) if len(begins) else counts


def rows(segment: Segment, strings: Strings, numbers: Numbers, level: Level) -> tuple[Rows, Rows]:
    """The postings of a segment: places of rare strings, pages of frequent ones. `numbers`: which of `level`."""
    heavy = level.frequent[numbers]
    each = np.repeat(heavy, strings.counts)
    groups = np.repeat(np.flatnonzero(heavy), strings.counts[heavy])
    pages, own = classes(segment.addresses[strings.places[each]], groups)
    counts = np.bincount(own, minlength=len(heavy))[heavy].astype(np.uint32)
    rare = segment.addresses[strings.places[~each]]
    keys = numbers.astype(np.uint32)
    return Rows(False, keys[~heavy], strings.counts[~heavy], rare), Rows(True, keys[heavy], counts, pages)


def longer(segment: Segment, strings: Strings, numbers: Numbers, level: Level) -> Strings:
    """The strings that are a frequent one and a unit more."""
    own = (np.cumsum(level.frequent) * level.frequent)[numbers]
    heavy = own > 0
    places = strings.places[np.repeat(heavy, strings.counts)].astype(np.int64)
    marks = np.zeros(len(segment.units), np.uint32)
    marks[places] = np.repeat(2 * own[heavy], strings.counts[heavy])
    units, parted = segment.units, segment.parted()
    going = places[~parted[places + level.length]]
    led = places[places > 0] - 1
    led = led[~parted[led] & (marks[led] == 0)]
    codes = (_code(marks[going], units[going + level.length]), _code(marks[led + 1] + 1, units[led]))
    return _strings(np.concatenate(codes), np.concatenate((going, led)))
