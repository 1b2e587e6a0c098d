"""Read an index without a browser: ids, kinds and posting lists from the shards. client/index.js does the same."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from string import ascii_lowercase
from typing import Any, NamedTuple

from tashan.chinese.fold import fold
from tashan.library.output import OutputFile
from tashan.search.files import value_of
from tashan.search.layout import PAGES_ONLY, SEPARATOR, block_name, first_key, part_name, units
from tashan.search.numbers import read
from tashan.search.ranges import expanded


class Names(NamedTuple):
    """The names of a topic: its own and its aliases as written, then those and the colloquial ones folded."""

    id: str
    written: Sequence[str]
    folded: Sequence[str]


@dataclass(frozen=True)
class Index:
    """The shards of a library. `shelf` gives the value of a shard by name: `dir`, `b/8f6f5f31`."""

    shelf: Callable[[str], Any]

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The id of every page, at its number."""
        return expanded(self.shelf("dir")["pages"])

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kind of every page, at its number."""
        return tuple(kind for kind, count in self.shelf("dir")["kinds"] for _ in range(count))

    @cached_property
    def parts(self) -> Sequence[str]:
        """The first key of every file of the directory."""
        return tuple(filter(None, self.shelf("dir")["parts"].split(SEPARATOR)))

    @cached_property
    def names(self) -> Sequence[Names]:
        """The names of all topics and themes."""
        return tuple(_names(*row) for row in self.shelf("names"))

    @cached_property
    def sounds(self) -> Sequence[tuple[str, str]]:
        """Syllables and the characters read so."""
        rows = self.shelf("sounds").split(" ")
        return tuple((row.removesuffix(own), own) for row in rows for own in [row.lstrip(ascii_lowercase)])

    def _entry(self, key: str) -> str:
        part = self.shelf(f"d/{block_name(_floor(self.parts, key))}").split(SEPARATOR)
        return _floor(part, key + PAGES_ONLY)

    def frequent(self, key: str) -> bool:
        """Whether only the pages of `key`, a string of two units or more, are noted."""
        return bool(self.parts) and self._entry(key) == key + PAGES_ONLY

    def list_(self, key: str) -> str:
        """The posting list of a key; empty if it has none."""
        if not self.parts:
            return ""
        first = first_key(self._entry(key))
        keys, lengths, lists = self.shelf(f"b/{block_name(first)}")
        start = 0
        for own, length in zip(keys.split(SEPARATOR), read(lengths), strict=True):
            if own == key:
                return str(lists[start : start + length])
            start += length
        return ""

    def slip(self, id_: str) -> Sequence[Any]:
        """What results show of a page: see `texts.files`."""
        row: Sequence[Any] = self.shelf(f"s/{id_}")
        return row

    def body(self, id_: str) -> str:
        """The text and the values of a page, a line end between its parts."""
        return "\n".join(self.shelf(part_name(id_, at)) for at in range(len(self.slip(id_)[6]) + 1))


def _names(id_: str, name: str, aliases: str, spoken: str) -> Names:
    written = tuple(filter(None, (name, *aliases.split("\n"))))
    return Names(id_, written, tuple(map(fold, filter(None, (*written, *spoken.split("\n"))))))


def _floor(keys: Sequence[str], key: str) -> str:
    """The last of `keys` that is not above `key`, or the first."""
    return keys[max(0, bisect_right(keys, units(key), key=units) - 1)]


def addresses(list_: str) -> list[int]:
    """The ascending addresses of a list of places."""
    return list(accumulate(read(list_)))


def shelf_of(files: Iterable[OutputFile]) -> Mapping[str, Any]:
    """Name → value of every shard among these files."""
    return dict(filter(None, map(value_of, files)))


def index_of(files: Iterable[OutputFile]) -> Index:
    """The index that lies in these files."""
    return Index(shelf_of(files).__getitem__)
