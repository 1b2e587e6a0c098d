"""What Han words Latin letters may spell, in full, by initials, or partly so. client/more/pinyin.js does the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from tashan.search.index import Index

_LONGEST = 40
_FULL, _INITIALS, _MIXED, _BEGUN = 4, 3, 2, 1
_LATIN = re.compile("[a-z]+|[^a-z]+")
# How many readings are tried: whole words, words only begun, and words of a run between other characters.
_WHOLE, _STARTED, _RUN = 6, 3, 3


class _Word(NamedTuple):
    word: str
    syllables: tuple[str, ...]
    weight: int


def readings(index: Index, folded: str) -> Iterator[str]:
    """What a folded query with Latin letters may spell, best first."""
    if re.fullmatch("[a-z ]+", folded):
        yield from _readings(index, folded)
        return
    runs = (
        (run, *_readings(index, run)[:_RUN]) if re.search("[a-z]", run) else (run,) for run in _LATIN.findall(folded)
    )
    yield from (text for text in map("".join, product(*runs)) if text != folded)


def _readings(index: Index, latin: str) -> list[str]:
    letters = re.sub("[^a-z]", "", latin)
    if not 2 <= len(letters) <= _LONGEST:
        return []
    found = [(_quality(letters, own.syllables), own) for own in _words(index, letters[:2])]
    found.sort(key=lambda each: (-each[0], -each[1].weight, len(each[1].word)))
    whole = [own.word for quality, own in found if quality > _BEGUN]
    begun = [own.word for quality, own in found if quality == _BEGUN]
    return list(dict.fromkeys([*whole[:_WHOLE], *([] if whole else _joined(index, letters)), *begun[:_STARTED]]))


def _words(index: Index, letters: str) -> list[_Word]:
    """The words that begin with two letters or initials."""
    if letters not in index.shelf("readings").split(" "):
        return []
    rows = (row.split(" ") for row in index.shelf(f"p/{letters}").split(";"))
    return [_Word(word, tuple(syllables.split("'")), int(weight)) for word, syllables, weight in rows]


def _quality(letters: str, syllables: tuple[str, ...]) -> int:
    full = "".join(syllables)
    if full == letters:
        return _FULL
    if "".join(syllable[0] for syllable in syllables) == letters:
        return _INITIALS
    if _mixed(letters, syllables):
        return _MIXED
    return _BEGUN if len(letters) > 3 and full.startswith(letters) else 0


def _mixed(letters: str, syllables: tuple[str, ...]) -> bool:
    """Whether the letters spell the syllables, each in full or by its initial (z or zh)."""
    if not syllables:
        return not letters
    first = syllables[0]
    starts = (first, first[:2], first[0]) if re.match("[zcs]h", first) else (first, first[0])
    return any(letters.startswith(start) and _mixed(letters[len(start) :], syllables[1:]) for start in starts)


def _joined(index: Index, letters: str) -> list[str]:
    """The fewest, then heaviest words that spell the letters in full one after another: 集体 + 经济."""
    best: dict[int, tuple[tuple[str, ...], int]] = {0: ((), 0)}
    for at in range(len(letters) - 1):
        for own in _words(index, letters[at : at + 2]) if at in best else ():
            full = "".join(own.syllables)
            end, path = at + len(full), ((*best[at][0], own.word), best[at][1] + own.weight)
            if letters.startswith(full, at) and (end not in best or _less(path, best[end])):
                best[end] = path
    words = best.get(len(letters), ((), 0))[0]
    return ["".join(words), " ".join(words)] if len(words) > 1 else []


def _less(path: tuple[tuple[str, ...], int], other: tuple[tuple[str, ...], int]) -> bool:
    return (len(path[0]), -path[1]) < (len(other[0]), -other[1])
