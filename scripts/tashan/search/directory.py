"""The directory: what the client reads first, to know which pages there are and in which block a key stands.

It has two levels, so that what is read first stays small however many blocks there are: `dir.js` has the first key of
each file `d/….js`, and such a file the first key of each of its blocks, in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from zlib import crc32

from tashan.chinese.fold import simplified
from tashan.library.output import OutputFile
from tashan.search.blocks import SEPARATOR, block_name, first_key
from tashan.search.entries import SearchEntry, slots
from tashan.search.files import han_script
from tashan.search.table import units

# How many blocks a file of the directory notes; in between one key in so many may begin a new file.
_LEAST, _MOST, _CHANCE = 48, 192, 48


def files(entries: Sequence[SearchEntry], notes: Sequence[str], characters: set[str]) -> Iterator[OutputFile]:
    """`dir.js`: ids as ranges, how many of each kind, first keys, simplified forms; and every `d/….js`.

    A number without a page has an id that begins with `~`. `notes` are the entries of all blocks in order, `characters`
    those of all keys.
    """
    groups = tuple(_groups(notes))
    value = {
        "kinds": [
            [kind, len(list(own))] for kind, own in groupby(entry.kind if entry else "" for entry in slots(entries))
        ],
        "pages": pages(entry.id if entry else f"~{number}" for number, entry in enumerate(slots(entries))),
        "parts": SEPARATOR.join(first_key(group[0]) for group in groups),
        "simple": _simple(characters),
    }
    yield han_script("dir", value)
    for group in groups:
        yield han_script(f"d/{block_name(first_key(group[0]))}", SEPARATOR.join(group))


def _groups(notes: Sequence[str]) -> Iterator[Sequence[str]]:
    """Neighbouring blocks; as with blocks, where a group ends depends on the keys."""
    start = 0
    for at, note in enumerate(notes):
        chance = at - start >= _LEAST and crc32(units(first_key(note))) % _CHANCE == 0
        if chance or at - start >= _MOST:
            yield notes[start:at]
            start = at
    if notes:
        yield notes[start:]


def pages(ids: Iterable[str]) -> str:
    """C0001, C0002, C0003 as `C0001+2`: a number after the sign says how many more follow in sequence."""
    return " ".join(_ranges(ids))


def _ranges(ids: Iterable[str]) -> Iterator[str]:
    numbered = [(id_, id_[:1], int(id_[1:])) if id_[1:].isdecimal() and id_.isascii() else (id_, id_, 0) for id_ in ids]
    runs = groupby(enumerate(numbered), key=lambda each: (each[1][1], len(each[1][0]), each[1][2] - each[0]))
    for _, run in runs:
        members = [each[0] for _, each in run]
        yield members[0] if len(members) == 1 else f"{members[0]}+{len(members) - 1}"


def expanded(ranges: str) -> tuple[str, ...]:
    """The ids that `pages` wrote down."""
    return tuple(id_ for range_ in ranges.split() for id_ in _members(*range_.partition("+")[::2]))


def _members(first: str, more: str) -> Iterator[str]:
    yield first
    for step in range(1, int(more or 0) + 1):
        yield f"{first[0]}{int(first[1:]) + step:0{len(first) - 1}}"


def _simple(characters: set[str]) -> str:
    """Character and simplified form in turn, for every form that occurs in the index: others find nothing anyway."""
    return "".join(own + form for own, form in simplified().items() if form in characters)
