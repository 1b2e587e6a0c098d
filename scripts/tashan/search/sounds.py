"""Which characters sound like those of the names of topics: what a mistyped name is recognized by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from tashan.chinese.fold import fold
from tashan.chinese.gb2312 import COMMON
from tashan.chinese.pinyin import syllables
from tashan.library.output import OutputFile
from tashan.search.entries import SearchEntry
from tashan.search.files import han_script


def named(entries: Sequence[SearchEntry]) -> frozenset[str]:
    """The characters of all names of topics."""
    names = (name for entry in entries if entry.names for name in (entry.title, *entry.names))
    return frozenset(character for name in names for character in fold(name))


def table(entries: Sequence[SearchEntry]) -> Mapping[str, str]:
    """Syllable → common characters that are read so."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for character in sorted(named(entries) | set(COMMON)):
        syllable = syllables(character)[0] if syllables(character) else ""
        if syllable.isascii() and syllable.isalpha() and character not in found[syllable]:
            found[syllable].append(character)
    return {syllable: "".join(own) for syllable, own in sorted(found.items())}


def file(entries: Sequence[SearchEntry]) -> OutputFile:
    """`sounds.js`: syllables, each followed by its characters, parted by spaces."""
    return han_script("sounds", " ".join(f"{syllable}{own}" for syllable, own in table(entries).items()))
