"""Find sentences that were taken over from a source: the library is to be in our own words.

A run is Han characters in a row; punctuation, digits, quotation marks and letters break it, white space does not
(damaged sources are full of it). Twelve characters in common are no accident. What three independent sources share is
a set phrase and free to use, and so is the title of a document between 《》.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tashan.checks.check import Finding
from tashan.chinese.script import to_hans
from tashan.library.characters import shown
from tashan.library.library import Library
from tashan.library.prose import prose

CODE = "T301"
TITLE = "正文或资料栏里有照抄原文的句子"
LENGTH = 12
_FREE_FROM = 3
_RUN = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]+")
_DOCUMENT = re.compile(r"《[^》]*》")


@dataclass(frozen=True)
class Sources:
    """The runs of many sources: piece of LENGTH characters → names of the sources that hold it."""

    holders: Mapping[str, frozenset[str]]
    pieces: Mapping[str, frozenset[str]]

    def is_free(self, piece: str) -> bool:
        """Whether enough sources share a piece that are not copies of one another."""
        independent: list[frozenset[str]] = []
        for name in sorted(self.holders[piece]):
            mine = self.pieces[name]
            if all(len(mine & other) * 2 < min(len(mine), len(other)) for other in independent):
                independent.append(mine)
        return len(independent) >= _FREE_FROM


def sources_from(texts: Mapping[str, str]) -> Sources:
    """The sources of `texts`, name → text in either script."""
    pieces = {name: frozenset(_pieces(re.sub(r"\s", "", to_hans(text)))) for name, text in texts.items()}
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for name, found in pieces.items():
        for piece in found:
            holders[piece].add(name)
    return Sources({piece: frozenset(names) for piece, names in holders.items()}, pieces)


def find(library: Library, sources: Sources) -> Iterator[Finding]:
    """Every run of the library's own texts that a source holds too."""
    for entry in library.entries:
        for text in prose(entry):
            hans = to_hans(text.text)
            for run, name in _copied(hans, sources):
                fix = "换成自己的话；确是文件标题的，加上书名号《》"
                yield Finding(
                    entry,
                    text.at(max(hans.find(run[:LENGTH]), 0)),
                    f"“{shown(run, 40)}”与来源 {shown(name, 60)} 逐字相同",
                    fix,
                )


def _copied(text: str, sources: Sources) -> Iterator[tuple[str, str]]:
    """The longest runs that stand in a source, each with the name of one source."""
    for whole in _RUN.findall(re.sub(r"\s", "", _DOCUMENT.sub("；", text))):
        start = 0
        while start + LENGTH <= len(whole):
            piece = whole[start : start + LENGTH]
            if piece not in sources.holders or sources.is_free(piece):
                start += 1
                continue
            end = start + LENGTH
            while end < len(whole) and whole[end - LENGTH + 1 : end + 1] in sources.holders:
                end += 1
            yield whole[start:end], min(sources.holders[piece])
            start = end


def _pieces(text: str) -> Iterator[str]:
    for run in _RUN.findall(text):
        yield from (run[start : start + LENGTH] for start in range(len(run) - LENGTH + 1))
