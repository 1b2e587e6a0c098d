"""The directory: what the client reads first, to know which pages there are and in which block a key stands.

It has two levels, so that what is read first stays small however many blocks there are: `dir.js` has the first key of
each file `d/….js`, and such a file the first key of each of its blocks, in order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from zlib import crc32

from tashan.chinese.fold import simplified
from tashan.library.output import OutputFile
from tashan.search.entries import SearchEntry, slots
from tashan.search.files import han_script
from tashan.search.layout import SEPARATOR, block_name, first_key, units
from tashan.search.ranges import pages

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


def _simple(characters: set[str]) -> str:
    """Character and simplified form in turn, for every form that occurs in the index: others find nothing anyway."""
    return "".join(own + form for own, form in simplified().items() if form in characters)
