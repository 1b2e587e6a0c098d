"""Which characters look like those of the names of topics: what a mistyped name is recognized by, beside its sound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tashan.chinese.gb2312 import COMMON
from tashan.chinese.shapes import groups
from tashan.library.output import OutputFile
from tashan.search.entries import SearchEntry
from tashan.search.files import han_script
from tashan.search.sounds import named


def file(entries: Sequence[SearchEntry]) -> OutputFile:
    """`shapes.js`: groups of characters that look alike, parted by spaces."""
    return han_script("shapes", " ".join(_groups(named(entries))))


def _groups(names: frozenset[str]) -> Iterator[str]:
    """The groups that a name has a character of, without what nobody types."""
    for group in groups():
        known = "".join(own for own in group if own in names or own in COMMON)
        if len(known) > 1 and not names.isdisjoint(known):
            yield known
