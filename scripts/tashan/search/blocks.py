"""Posting lists to blocks: sorted, packed into files of some kilobytes, each found by its first key.

Where a block ends depends on the keys and not on what came before, so an edit of one entry changes the blocks of its
own words and leaves the other files as they were. A long list has a block of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zlib import crc32

from tashan.library.output import OutputFile
from tashan.search.files import script
from tashan.search.layout import PAGES_ONLY, SEPARATOR, block_name, units
from tashan.search.numbers import write

_LEAST, _MOST, _LONG = 2_000, 6_000, 1_500
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
        return block_name(self.keys[0])

    @property
    def entry(self) -> str:
        """How the directory notes the block: its first key, marked where that is a frequent string."""
        return self.keys[0] + PAGES_ONLY if is_frequent(self.keys[0], self.lists[0]) else self.keys[0]

    @property
    def file(self) -> OutputFile:
        """Keys, the length of each list, and the lists end to end."""
        lengths = write(map(len, self.lists))
        return script(f"b/{self.name}", [SEPARATOR.join(self.keys), lengths, "".join(self.lists)])


def is_frequent(key: str, list_: str) -> bool:
    """Whether a key is a string of two units or more of which only the pages are noted."""
    return list_.startswith(PAGES_ONLY) and len(units(key)) > len(units("!")) and key[0] != "#"


def blocks(postings: Iterable[tuple[str, str]]) -> Iterator[Block]:
    """All blocks of keys and lists in the order of keys."""
    batch: list[tuple[str, str]] = []
    size, alone = 0, False
    for key, list_ in postings:
        long = is_frequent(key, list_) or len(list_) > _LONG
        if batch and (alone or long or _ends(size, len(list_), key)):
            yield _block(batch)
            batch, size = [], 0
        batch.append((key, list_))
        size, alone = size + len(list_) + 8, long
    if batch:
        yield _block(batch)


def _block(batch: Iterable[tuple[str, str]]) -> Block:
    keys, lists = zip(*batch, strict=True)
    return Block(keys, lists)


def _ends(size: int, more: int, key: str) -> bool:
    """Whether a block of `size` ends before `key`, whose list has `more` characters."""
    return size + more > _MOST or (size > _LEAST and crc32(units(key)) % _CHANCE == 0)
