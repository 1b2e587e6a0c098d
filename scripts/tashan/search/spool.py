"""Arrays set aside on disk while an index is built, so that memory does not grow with the library."""

from __future__ import annotations

import mmap
from collections.abc import Iterable
from tempfile import TemporaryFile
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

# Bytes of the file that may be held in memory; a piece, however small, holds a page or two.
_HELD, _PAGE = 64_000_000, 4096


class Kept(NamedTuple):
    """Where an array lies: its first byte, its length and type."""

    start: int
    length: int
    type: str


class Spool:
    """A file without a name, gone when closed. Arrays are put at its end."""

    def __init__(self) -> None:
        self._file = TemporaryFile(buffering=0)  # noqa: SIM115 – closed by close()
        self._end = 0
        self._map: mmap.mmap | None = None
        self._read = 0

    def close(self) -> None:
        """Give the disk back."""
        if self._map:
            self._map.close()
        self._file.close()

    def put(self, array: NDArray[np.generic]) -> Kept:
        """Set an array of one dimension aside."""
        kept = Kept(self._end, len(array), array.dtype.str)
        self._file.seek(self._end)
        self._end += array.nbytes
        rest = memoryview(array.tobytes())
        while len(rest):
            rest = rest[self._file.write(rest) or 0 :]
        return kept

    def get(self, kept: Kept) -> NDArray[np.generic]:
        """The array that was put there."""
        return np.frombuffer(self.pieces([(kept.start, kept.length * np.dtype(kept.type).itemsize)]), kept.type)

    def pieces(self, ranges: Iterable[tuple[int, int]]) -> bytes:
        """The bytes of ranges, each a first byte and a length, end to end. Nothing may be put any more."""
        if not self._end:
            return b""
        if not self._map:
            self._map = mmap.mmap(self._file.fileno(), self._end, access=mmap.ACCESS_READ)
        found = []
        for start, length in ranges:
            found.append(self._map[start : start + length])
            self._read += length + _PAGE
            if self._read > _HELD:
                self._give_back()
        return b"".join(found)

    def _give_back(self) -> None:
        self._read = 0
        if self._map and hasattr(mmap, "MADV_DONTNEED"):
            self._map.madvise(mmap.MADV_DONTNEED)
