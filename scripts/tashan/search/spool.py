"""Arrays set aside on disk while an index is built, so that memory does not grow with the library."""

from __future__ import annotations

from collections.abc import Iterable
from tempfile import TemporaryFile
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray


class Kept(NamedTuple):
    """Where an array lies: its first byte, its length and type."""

    start: int
    length: int
    type: str


class Spool:
    """A file without a name, gone when closed. Arrays of one dimension are put at its end."""

    def __init__(self) -> None:
        self._file = TemporaryFile(buffering=0)  # noqa: SIM115 – closed by close()
        self._end = 0

    def close(self) -> None:
        """Give the disk back."""
        self._file.close()

    def put(self, array: NDArray[Any]) -> Kept:
        """Set an array aside."""
        kept = Kept(self._end, len(array), array.dtype.str)
        self._file.seek(self._end)
        self._end += array.nbytes
        rest = np.ascontiguousarray(array).view(np.uint8).data
        while len(rest):
            rest = rest[self._file.write(rest) or 0 :]
        return kept

    def get(self, kept: Kept, first: int = 0, last: int | None = None) -> NDArray[Any]:
        """The array that was put there, or what it has from `first` to before `last`."""
        found = np.empty((kept.length if last is None else last) - first, kept.type)
        self._file.seek(kept.start + first * found.itemsize)
        rest = found.view(np.uint8).data
        while len(rest):
            rest = rest[self._file.readinto(rest) or 0 :]
        return found

    def put_all(self, arrays: Iterable[NDArray[Any]]) -> list[Kept]:
        """Set several arrays aside."""
        return [self.put(array) for array in arrays]

    def get_all(self, kept: Iterable[Kept]) -> list[NDArray[Any]]:
        """The arrays that were put there."""
        return [self.get(own) for own in kept]
