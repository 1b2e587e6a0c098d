"""Posting lists to blocks: sorted, packed into files of some kilobytes, each found by its first key.

Where a block ends depends on the keys and not on what came before, so an edit of one entry changes the blocks of its
own words and leaves the other files as they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from tashan.library.output import OutputFile
from tashan.search.files import script
from tashan.search.numbers import WRITTEN

_LEAST, _MOST = 5_000, 15_000
# One key in eight may begin a new block.
_CHANCE = 8


@dataclass(frozen=True, slots=True)
class Block:
    """Neighbouring keys with their posting lists."""

    keys: tuple[str, ...]
    lists: tuple[str, ...]

    @property
    def name(self) -> str:
        """The file's name without folder and suffix."""
        return block_name(units(self.keys[0]))

    @property
    def file(self) -> OutputFile:
        """Keys parted by spaces, the length of each list, and the lists end to end."""
        lengths = "".join(WRITTEN[len(list_)] for list_ in self.lists)
        return script(f"b/{self.name}", [" ".join(self.keys), lengths, "".join(self.lists)])


def units(key: str) -> bytes:
    """The order of keys: that of UTF-16 units, as JavaScript compares strings."""
    return key.encode("utf-16-be", "surrogatepass")


def block_name(first: bytes) -> str:
    """The UTF-16 units of the first key in hexadecimal, so that the directory need not tell names."""
    return first.hex()


def blocks(postings: Mapping[str, str]) -> Iterator[Block]:
    """All blocks in the order of their keys."""
    batch: list[str] = []
    size = 0
    for key in sorted(postings, key=units):
        if batch and _ends(size, len(postings[key]), key):
            yield _block(batch, postings)
            batch, size = [], 0
        batch.append(key)
        size += len(postings[key]) + 8
    if batch:
        yield _block(batch, postings)


def _block(keys: Sequence[str], postings: Mapping[str, str]) -> Block:
    return Block(tuple(keys), tuple(postings[key] for key in keys))


def _ends(size: int, more: int, key: str) -> bool:
    """Whether a block of `size` ends before `key`, whose list has `more` characters."""
    return size + more > _MOST or (size > _LEAST and crc32(units(key)) % _CHANCE == 0)
