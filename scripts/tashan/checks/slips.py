"""Slips of the keyboard in Chinese text: where they stand, told alike to the checks that report and to the mends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tashan.library.library import Library
from tashan.library.model import Entry
from tashan.library.origin import Position

HAN = "\u3400-\u9fff"
WIDE: Mapping[str, str] = MappingProxyType({",": "，", ";": "；", ":": "：", "?": "？", "!": "！"})
# The mark comes first in the patterns, so that the search runs from mark to mark and not through every character.
MARK = re.compile(rf"[,;:?!](?<=[{HAN}”》）].)")
SPACE = re.compile(rf"[ \u3000](?<=[{HAN}，。、；：？！”》）].)[ \u3000]*(?=[{HAN}，。、；：？！“《（])")
# What keeps its marks wherever it stands, as pieces of a pattern.
CODE, TARGET, ADDRESS = r"`[^`]*`", r"\]\([^)]*\)", r"https?://\S+"


def slips(library: Library, pattern: re.Pattern[str], kept: re.Pattern[str]) -> Iterator[tuple[Entry, Position, str]]:
    """The first match of `pattern` in every text, outside what `kept` matches: entry, place, what stands there.

    `pattern` must not look for what is absent: a stretch that is kept counts as letters.
    """
    for entry, text in library.prose:
        found = _outside(text.text, pattern, kept)
        if found:
            yield entry, text.at(found.start()), found[0]


def _outside(text: str, pattern: re.Pattern[str], kept: re.Pattern[str]) -> re.Match[str] | None:
    if not pattern.search(text):  # as nearly always
        return None
    return pattern.search(kept.sub(lambda found: "x" * len(found[0]), text))
