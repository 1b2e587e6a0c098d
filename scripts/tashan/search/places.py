"""The text of a library as one array of UTF-16 units, and the address of every place in it.

The address of a place is PAGE times the number of its page, plus the place on the page, where each field begins at a
fixed number. Pages and fields follow one another in the array as their addresses do, each ended by a zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tashan.search.numbers import Numbers

PAGE = 1 << 19
# Where each field begins on a page: the body at 0, so that most numbers stay short; the higher, the more it counts.
FIELDS = (0, 1 << 18, (1 << 18) + (1 << 13), (1 << 18) + (2 << 13), (1 << 18) + (3 << 13))
_ROOM = (1 << 18, 1 << 13, 1 << 13, 1 << 13, 1 << 13)
# Units to sort at a time: a large library takes longer to index, hardly more memory.
_BATCH = 4_000_000
_SPACE = ord(" ")

Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Text:
    """`units` of all fields; `starts` and `shifts`: where each field begins, and what makes a place its address."""

    units: NDArray[np.uint16]
    starts: Numbers
    shifts: Numbers

    def addresses(self, places: Places) -> Numbers:
        """The address of each place."""
        return places + self.shifts[np.searchsorted(self.starts, places, "right") - 1]

    def key(self, place: int, length: int) -> str:
        """The units from `place` on as text."""
        return self.units[place : place + length].tobytes().decode("utf-16-le", "surrogatepass")

    def parted(self) -> NDArray[np.bool_]:
        """Whether a unit is no part of a word: a space or the end of a field."""
        return np.isin(self.units, (0, _SPACE))

    def batches(self, inside: NDArray[np.bool_]) -> Iterator[Places]:
        """The places that are `inside`, apart by their first unit, some million at a time."""
        counts = np.cumsum(np.bincount(self.units[inside], minlength=1 << 16))
        cuts = np.searchsorted(counts, np.arange(0, counts[-1], _BATCH), "left")
        for low, high in zip(cuts, (*cuts[1:], 1 << 16), strict=True):
            own = inside & (self.units >= low) & (self.units < high)
            if own.any():
                yield np.flatnonzero(own)


def joined(pages: Sequence[Sequence[str]]) -> Text:
    """The folded fields of every page, body first, as one text."""
    fields = [field.encode("utf-16-le")[: 2 * room] for page in pages for field, room in zip(page, _ROOM, strict=True)]
    lengths = np.array([len(field) // 2 + 1 for field in fields], np.int64)
    starts = np.cumsum(lengths) - lengths
    bases = [page * PAGE + start for page in range(len(pages)) for start in FIELDS]
    # Two zeros more, so that looking ahead of the last place stays inside.
    units = np.frombuffer(b"\0\0".join([*fields, b"", b""]), np.uint16)
    return Text(units, starts, np.array(bases, np.int64) - starts)
