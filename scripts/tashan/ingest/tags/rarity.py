"""How rare a word is in Chinese text at large: jieba's table of inverse document frequencies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from statistics import median
from types import MappingProxyType


@cache
def table() -> Mapping[str, float]:
    """Word → idf, as jieba ships it (some 260,000 words, natural logarithm, from 0.5 to 14)."""
    lines = files("jieba").joinpath("analyse/idf.txt").read_text("utf-8").splitlines()
    pairs = (line.rsplit(" ", 1) for line in lines if " " in line)
    return MappingProxyType({word: float(idf) for word, idf in pairs})


@cache
def middle() -> float:
    """The idf of a word that stands in the middle of the table; unknown words count as much."""
    return median(table().values())


def rarity(word: str) -> float:
    """The word's idf as a multiple of the middle one: about 1, less for words that occur everywhere."""
    return table().get(word, middle()) / middle()
