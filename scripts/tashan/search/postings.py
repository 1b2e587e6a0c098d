"""Entries to postings: for every pair of neighbouring characters, every page and place that has it.

A place in the library is one number, its address: PAGE times the number of the page, plus the place on the page. A
posting list is the ascending addresses of a key, each as its distance from the one before. Pairs with their places make
any substring exact: 软弱涣散 is where 软弱 stands two before 涣散. Pairs are of UTF-16 units, as in JavaScript, so a
character outside the basic plane is a pair itself. Single characters and whole numbers (`#2021`) note only the
weightiest field of each page that has them: their addresses are FIELD_PAGE times the page, plus the field.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import sub

from tashan.chinese.fold import fold
from tashan.search.entries import SearchEntry
from tashan.search.numbers import WRITTEN

PAGE, FIELD_PAGE = 1 << 19, 8
# Where each field begins on a page: the body at 0, so that most numbers stay short; the higher, the more it counts.
FIELDS = (0, 1 << 18, (1 << 18) + (1 << 13), (1 << 18) + (2 << 13), (1 << 18) + (3 << 13))
_ROOM = (1 << 18, 1 << 13, 1 << 13, 1 << 13, 1 << 13)
NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)*")
# Shorter numbers are characters and pairs; longer ones are serial numbers, which nobody looks for whole.
NUMBER_LENGTHS = range(3, 13)


def _addresses() -> array[int]:
    return array("Q")


def is_single(key: str) -> bool:
    """Whether a key is a character or a whole number and not a pair."""
    return key.startswith("#") or (len(key) == 1 and key < "\U00010000")


def postings(entries: Sequence[SearchEntry]) -> Mapping[str, str]:
    """Key → posting list. The number of a page is its place in `entries`."""
    pairs: defaultdict[int, array[int]] = defaultdict(_addresses)
    firsts: defaultdict[str, array[int]] = defaultdict(_addresses)
    for page, entry in enumerate(entries):
        texts = [fold(text)[:room] for text, room in zip(entry.fields, _ROOM, strict=True)]
        for start, text in zip(FIELDS, texts, strict=True):
            # The innermost loop of the build, three million rounds for a thousand pages.
            for address, pair in enumerate(_pairs(text), page * PAGE + start):
                pairs[pair].append(address)
        for key, field in _firsts(texts).items():
            firsts[key].append(page * FIELD_PAGE + field)
    spelt = ((_characters(pair), addresses) for pair, addresses in pairs.items())
    lists = {key: _written(addresses) for key, addresses in spelt if " " not in key}
    return lists | {key: _written(addresses) for key, addresses in firsts.items()}


def _written(addresses: array[int]) -> str:
    distances = map(sub, addresses, array("Q", (0,)) + addresses)
    return "".join(map(WRITTEN.__getitem__, distances))


def _pairs(text: str) -> Iterable[int]:
    """Every two neighbouring UTF-16 units as one number. The bytes of the text hold these numbers already."""
    units = memoryview(text.encode("utf-16-le"))
    pairs = [0] * max(0, len(units) // 2 - 1)
    pairs[::2] = units[: len(units) & ~3].cast("I").tolist()
    pairs[1::2] = units[2 : 2 + ((max(2, len(units)) - 2) & ~3)].cast("I").tolist()
    return pairs


def _characters(pair: int) -> str:
    return pair.to_bytes(4, "little").decode("utf-16-le", "surrogatepass")


def _firsts(texts: Sequence[str]) -> Mapping[str, int]:
    """Every character and whole number of a page, with the number of the weightiest field that has it."""
    fields: dict[str, int] = {}
    for field, text in enumerate(texts):
        numbers = [f"#{number}" for number in NUMBER.findall(text) if len(number) in NUMBER_LENGTHS]
        fields.update(dict.fromkeys((*set(text), *numbers), field))
    return {key: field for key, field in fields.items() if key != " " and key[0] < "\U00010000"}
