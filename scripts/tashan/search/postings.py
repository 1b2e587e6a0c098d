"""Entries to postings: for every pair of neighbouring characters, every page and place that has it.

A posting list is a stream of numbers, two an occurrence: how many pages further on, and where on the page, counted
from the occurrence before when that was on the same page. Pairs with their places make any substring exact: 软弱涣散 is
on the page where 软弱 stands two before 涣散. Single characters and whole numbers (`#2021`) note only the first place.
Pairs are of UTF-16 units, as in JavaScript, so a character outside the basic plane is a pair itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TypeVar

from tashan.chinese.fold import fold
from tashan.search.entries import SearchEntry
from tashan.search.numbers import WRITTEN

# Where each field begins on a page: the body at 0, so that most numbers stay short; the higher, the more it counts.
FIELDS = (0, 1 << 18, (1 << 18) + (1 << 13), (1 << 18) + (2 << 13), (1 << 18) + (3 << 13))
_ROOM = (1 << 18, 1 << 13, 1 << 13, 1 << 13, 1 << 13)
NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)*")
# Shorter numbers are characters and pairs; longer ones are serial numbers, which nobody looks for whole.
NUMBER_LENGTHS = range(3, 13)
# Lists of pieces are joined every so many pages, which keeps the memory of a large index down.
_BATCH = 250
_Key = TypeVar("_Key")


class _List:
    """The posting list of one key while it grows: where it was last seen, and its pieces."""

    __slots__ = ("page", "pieces", "place")

    def __init__(self, page: int, place: int) -> None:
        self.page, self.place = page, place
        self.pieces = [WRITTEN[page] + WRITTEN[place]]

    def join(self) -> str:
        """The list as text, held as one piece from now on."""
        text = "".join(self.pieces)
        self.pieces = [text]
        return text


def postings(entries: Sequence[SearchEntry]) -> Mapping[str, str]:
    """Key → posting list. The number of a page is its place in `entries`."""
    pairs: dict[int, _List] = {}
    firsts: dict[str, _List] = {}
    for page, entry in enumerate(entries):
        texts = [fold(text)[:room] for text, room in zip(entry.fields, _ROOM, strict=True)]
        for start, text in zip(FIELDS, texts, strict=True):
            _note(pairs, page, enumerate(_pairs(text), start))
        _note(firsts, page, _firsts(texts))
        if page % _BATCH == 0:
            for known in pairs.values():
                known.join()
    keys = ((_characters(pair), known) for pair, known in pairs.items())
    return {key: known.join() for key, known in chain(keys, firsts.items()) if " " not in key}


def _note(lists: dict[_Key, _List], page: int, occurrences: Iterable[tuple[int, _Key]]) -> None:
    # The innermost loop of the build, three million rounds for a thousand pages: hence flat and without calls.
    get, numbers, same_page = lists.get, WRITTEN, WRITTEN[0]
    for place, key in occurrences:
        known = get(key)
        if known is None:
            lists[key] = _List(page, place)
        elif known.page == page:
            known.pieces.append(same_page + numbers[place - known.place])
            known.place = place
        else:
            known.pieces.append(numbers[page - known.page] + numbers[place])
            known.page, known.place = page, place


def _pairs(text: str) -> list[int]:
    """Every two neighbouring UTF-16 units as one number. The bytes of the text hold these numbers already."""
    units = memoryview(text.encode("utf-16-le"))
    pairs = [0] * max(0, len(units) // 2 - 1)
    pairs[::2] = units[: len(units) & ~3].cast("I").tolist()
    pairs[1::2] = units[2 : 2 + ((max(2, len(units)) - 2) & ~3)].cast("I").tolist()
    return pairs


def _characters(pair: int) -> str:
    return pair.to_bytes(4, "little").decode("utf-16-le", "surrogatepass")


def _firsts(texts: Sequence[str]) -> Iterable[tuple[int, str]]:
    """Every character and whole number of a page, with the start of the weightiest field that has it."""
    places: dict[str, int] = {}
    for start, text in zip(FIELDS, texts, strict=True):
        numbers = {number for number in NUMBER.findall(text) if len(number) in NUMBER_LENGTHS}
        singles = {character for character in text if character < "\U00010000"}
        places.update(dict.fromkeys(singles | {f"#{number}" for number in numbers}, start))
    return ((place, key) for key, place in places.items())
