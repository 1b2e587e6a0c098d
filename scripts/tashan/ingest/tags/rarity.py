"""How rare a word is in Chinese text at large, by the table of inverse document frequencies that jieba comes with.

`rarity.txt` beside this file is that table in a form that is searched as it lies, some five megabytes in memory where
a mapping takes seventy: a line for each first character, with the rest of each word and in how many texts it stands.
`make keywords` makes it from jieba's; jieba's licence is in `rarity.licence.txt`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from math import log
from pathlib import Path

TABLE = Path(__file__).with_name("rarity.txt")
TEXTS = 1_088_899  # the texts that were counted
MIDDLE = 7  # in how many of them the word in the middle of the table stands
_REMEMBERED = 2**15  # words


@cache
def _rows() -> Mapping[str, bytes]:
    """First character → its words, in UTF-8 as they lie: to decode them all takes as long as ten articles."""
    lines = TABLE.read_bytes().split(b"\n")
    return {line[: line.index(b"\t")].decode(): line for line in lines if line and not line.startswith(b"#")}


def _texts(word: str) -> int:
    """In how many texts the word stands; 0 for a word that the table lacks."""
    row, rest = _rows().get(word[:1], b""), f"\t{word[1:]} ".encode()
    at = row.find(rest)
    return int(row[at + len(rest) : row.find(b"\t", at + 1)]) if at >= 0 else 0


def known(word: str) -> bool:
    """Whether the table has the word."""
    return _texts(word) > 0


@lru_cache(maxsize=_REMEMBERED)
def rarity(word: str, unknown: float = 1.0) -> float:
    """The word's idf as a multiple of that of the word in the middle: about 1, less for words that occur everywhere.

    `unknown` for a word that the table lacks.
    """
    texts = _texts(word)
    return log(TEXTS / texts) / log(TEXTS / MIDDLE) if texts else unknown
