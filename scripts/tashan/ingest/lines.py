"""The lines of a text with their offsets, and a plain view of a text in which rules recognise words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from tashan.chinese.lookup import Lookup
from tashan.chinese.script import simplified_each

# Half-width twins, so that one pattern meets both; quotation marks and the full stop have none in Chinese text.
_TWINS = tuple(zip("，；：？！（）［］｛｝｜／－～＞＜＝＋％．\u3000\xa0\t", ",;:?!()[]{}|/-~><=+%.   ", strict=True))
_SENTENCE = re.compile(r"[,;。!?]")


class Line(NamedTuple):
    """text[start:end] is the line, without its newline; text[start:stop] is the line with it.

    `words` is the line in the plain view without white space around it.
    """

    start: int
    end: int
    stop: int
    words: str

    @property
    def is_prose(self) -> bool:
        """Whether it reads like a paragraph: long, with punctuation inside a sentence."""
        return len(self.words) >= 40 and bool(_SENTENCE.search(self.words))


Lines = tuple[Line, ...]


@lru_cache(maxsize=4)
def plain(text: str) -> str:
    """The text with simplified characters, half-width punctuation and spaces; every offset stays."""
    view = simplified_each(text)
    for wide, narrow in _TWINS:
        view = view.replace(wide, narrow)
    return view


@lru_cache(maxsize=4)
def lines(text: str) -> Lines:
    """All lines that are not blank, in order."""
    found, start = [], 0
    for piece in plain(text).split("\n"):
        end = start + len(piece)
        if words := piece.strip():
            found.append(Line(start, end, end + 1 if end < len(text) else end, words))
        start = end + 1
    return tuple(found)


@lru_cache(maxsize=4)
def words_by_line(text: str) -> tuple[str, ...]:
    """The words of each line that is not blank."""
    return tuple([line.words for line in lines(text)])


@lru_cache(maxsize=2)
def held(words: Lookup, text: str) -> Mapping[str, tuple[int, ...]]:
    """The words that stand in the plain view, in small letters, each with the numbers of the lines that hold it."""
    return _held(words, words_by_line(text))


@lru_cache(maxsize=4)
def _held(words: Lookup, told: tuple[str, ...]) -> Mapping[str, tuple[int, ...]]:
    view = "\n".join(told).lower()
    ends = list(accumulate(len(line) + 1 for line in view.split("\n")))
    numbers: dict[str, list[int]] = {}
    for at, word in words.places(view):
        numbers.setdefault(word, []).append(bisect_right(ends, at))
    return {word: tuple(each) for word, each in numbers.items()}
