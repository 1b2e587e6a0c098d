"""What Han words Latin letters may spell, in full, by initials, or partly so. client/more/pinyin.js does the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from string import ascii_lowercase
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
    choices = [_meanings(index, word) for word in dict.fromkeys(folded.split())]
    yield from (text for text in map(" ".join, product(*choices)) if text != folded)


def _meanings(index: Index, word: str) -> list[str]:
    """What a word may stand for: its Han characters and letters together, then each run of letters alone."""
    runs = _LATIN.findall(word)
    whole = _completed(index, word) if len(runs) > 1 else []
    choices = ((run, *_readings(index, run)[:_RUN]) if run[0] in ascii_lowercase else (run,) for run in runs)
    return whole + list(map("".join, product(*choices)))


def _completed(index: Index, text: str) -> list[str]:
    """What characters and letters spell together, by the longest part of them that is a word: 软弱hs, 软弱涣散."""
    known: dict[str, list[str]] = {}
    for syllable, characters in index.sounds:
        for own in characters:
            known.setdefault(own, []).append(syllable)
    for start in range(len(text) - 1):
        part = text[start:]
        rows = (own for letters in _starts(part, known) for own in _words(index, letters))
        found = [own.word for own in rows if _spells(part, own.word, own.syllables)]
        if found:
            return [text[:start] + word for word in found[:_RUN]]
    return []


def _starts(part: str, known: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The two letters under which a word that begins so may be found."""
    first, second = part[0], part[1]
    if first not in ascii_lowercase:
        return (syllable[:2] for syllable in known.get(first, ()))
    seconds = second if second in ascii_lowercase else (syllable[0] for syllable in known.get(second, ()))
    return (first + letter for letter in seconds)


def _readings(index: Index, latin: str) -> list[str]:
    letters = re.sub("[^a-z]", "", latin)
    if not 2 <= len(letters) <= _LONGEST:
        return []
    found = [(_quality(letters, own), own) for own in _words(index, letters[:2])]
    found.sort(key=lambda each: (-each[0], -each[1].weight, len(each[1].word)))
    whole = [own.word for quality, own in found if quality > _BEGUN]
    begun = [own.word for quality, own in found if quality == _BEGUN]
    return list(dict.fromkeys([*whole[:_WHOLE], *([] if whole else _joined(index, letters)), *begun[:_STARTED]]))


def _words(index: Index, letters: str) -> list[_Word]:
    """The words that begin with two letters or initials."""
    if len(letters) < 2 or letters not in index.shelf("readings").split(" "):
        return []
    rows = (row.split(" ") for row in index.shelf(f"p/{letters}").split(";"))
    return [_Word(word, tuple(syllables.split("'")), int(weight)) for word, syllables, weight in rows]


def _quality(letters: str, own: _Word) -> int:
    syllables = own.syllables
    full = "".join(syllables)
    if full == letters:
        return _FULL
    if "".join(syllable[0] for syllable in syllables) == letters:
        return _INITIALS
    if _spells(letters, own.word, syllables):
        return _MIXED
    return _BEGUN if len(letters) > 3 and full.startswith(letters) else 0


def _spells(text: str, word: str, syllables: tuple[str, ...]) -> bool:
    """Whether a text spells a word: each character as it is, in full or by its initial (z or zh)."""
    if not syllables:
        return not text
    first = syllables[0]
    ways = (word[0], first, *((first[:2],) if re.match("[zcs]h", first) else ()), first[0])
    return any(text.startswith(way) and _spells(text[len(way) :], word[1:], syllables[1:]) for way in ways)


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
