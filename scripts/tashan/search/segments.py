"""The text of a library in segments of some hundred pages: units, and the address of the place of each.

The address of a place is PAGE times the number of its page, plus the place on the page, where each field begins at a
fixed number. Fields follow one another in a segment as their addresses do, each ended by a zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tashan.search.layout import FIELDS, PAGE, VALUES
from tashan.search.spool import Kept, Spool

_STARTS = (0, VALUES, *FIELDS[1:])
_ROOM = (1 << 17, 1 << 17, 1 << 13, 1 << 13, 1 << 13, 1 << 13)
NO_FIELDS = ("",) * len(_ROOM)
# Pages of a segment fit 12 bits, so that its addresses fit 32.
_PAGES = 1 << 12
_SPACE = ord(" ")

Units = NDArray[np.uint16]
Addresses = NDArray[np.uint32]
Fields = Sequence[str]


@dataclass(frozen=True, slots=True)
class Segment:
    """`units` of all fields, two zeros more at the end; `addresses` of the units, counted from the page `first`."""

    first: int
    units: Units
    addresses: Addresses

    def parted(self) -> NDArray[np.bool_]:
        """Whether a unit is no part of a word: a space or the end of a field."""
        parted: NDArray[np.bool_] = (self.units == 0) | (self.units == _SPACE)
        return parted


class Text:
    """Pages as they come, in the order of their numbers, set aside in segments.

    A segment ends with the page that fills `room` units. Later ones take up to four times as much: each notes its keys
    anew, and a large library has many segments.
    """

    def __init__(self, spool: Spool, room: int) -> None:
        self._spool, self._room = spool, room
        self._kept: list[tuple[int, Kept, Kept]] = []
        self._first, self._size, self._total = 0, 0, 0
        self._batch: list[bytes] = []

    def add(self, page: Fields) -> None:
        """The next page, as its folded fields, body first."""
        own = [field.encode("utf-16-le")[: 2 * most] for field, most in zip(page, _ROOM, strict=True)]
        self._batch += own
        self._size += sum(map(len, own)) // 2
        full = self._size >= min(4 * self._room, max(self._room, self._total // 16))
        if full or len(self._batch) == _PAGES * len(_ROOM):
            self._cut()

    def segments(self) -> Iterator[Segment]:
        """All segments, read from disk one after another; no page may be added any more."""
        if self._batch:
            self._cut()
        for first, units, lengths in self._kept:
            yield Segment(first, self._spool.get(units), _addresses(self._spool.get(lengths)))

    def _cut(self) -> None:
        # Two zeros more, so that looking ahead of the last place stays inside.
        units = np.frombuffer(b"\0\0".join([*self._batch, b"", b""]), np.uint16)
        lengths = np.array([len(field) // 2 + 1 for field in self._batch], np.int64)
        self._kept.append((self._first, self._spool.put(units), self._spool.put(lengths)))
        self._first += len(self._batch) // len(_ROOM)
        self._size, self._total, self._batch = 0, self._total + self._size, []


def _addresses(lengths: NDArray[np.int64]) -> Addresses:
    """The address of every unit of fields of these lengths."""
    bases = np.add.outer(np.arange(len(lengths) // len(_STARTS)) * PAGE, _STARTS).ravel()
    shifts = np.repeat((bases - (np.cumsum(lengths) - lengths)).astype(np.uint32), lengths)
    return shifts + np.arange(len(shifts), dtype=np.uint32)
