"""The text of a library in segments of some hundred pages: units, and the address of the place of each.

The address of a place is PAGE times the number of its page, plus the place on the page, where each field begins at a
fixed number. Fields follow one another in a segment as their addresses do, each ended by a zero.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

PAGE = 1 << 19
# Where each field begins on a page: the text at 0, so that most numbers stay short; the higher, the more it counts. The
# values of a page have places of their own, so that an edit of one moves nothing in the text, but count as the text.
VALUES = 1 << 17
FIELDS = (0, 1 << 18, (1 << 18) + (1 << 13), (1 << 18) + (2 << 13), (1 << 18) + (3 << 13))
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

    def keys(self, places: NDArray[np.int64], length: int) -> list[str]:
        """The units from each place on as text."""
        rows = self.units[places[:, None] + np.arange(length)]
        return [row.tobytes().decode("utf-16-le", "surrogatepass") for row in rows]


def segments(pages: Iterable[Fields], room: int) -> Iterator[Segment]:
    """All pages, given as their folded fields, body first; a segment ends with the page that fills `room` units.

    Later ones take up to four times as much: each notes its keys anew, and a large library has many segments.
    """
    first, size, total = 0, 0, 0
    batch: list[bytes] = []
    for number, page in enumerate(pages):
        own = [field.encode("utf-16-le")[: 2 * most] for field, most in zip(page, _ROOM, strict=True)]
        batch += own
        size += sum(map(len, own)) // 2
        if size >= min(4 * room, max(room, total // 16)) or number + 1 - first == _PAGES:
            yield _segment(first, batch)
            first, size, total, batch = number + 1, 0, total + size, []
    if batch:
        yield _segment(first, batch)


def _segment(first: int, fields: Sequence[bytes]) -> Segment:
    lengths = np.array([len(field) // 2 + 1 for field in fields], np.int64)
    bases = np.add.outer(np.arange(len(fields) // len(_STARTS)) * PAGE, _STARTS).ravel()
    # Two zeros more, so that looking ahead of the last place stays inside.
    units = np.frombuffer(b"\0\0".join([*fields, b"", b""]), np.uint16)
    shifts = np.repeat(bases - (np.cumsum(lengths) - lengths), lengths)
    return Segment(first, units, (np.arange(len(shifts)) + shifts).astype(np.uint32))
