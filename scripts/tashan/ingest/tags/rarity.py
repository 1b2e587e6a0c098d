"""How rare a word is in Chinese text at large: jieba's table of inverse document frequencies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from statistics import median


@cache
def table() -> Mapping[str, float]:
    """Word → idf, as a multiple of that of the word in the middle: about 1, less for words that occur everywhere.

    jieba ships some 260,000 words with their idf (natural logarithm, from 0.5 to 14).
    """
    lines = files("jieba").joinpath("analyse/idf.txt").read_text("utf-8").splitlines()
    idf = {word: float(value) for word, value in (line.rsplit(" ", 1) for line in lines if " " in line)}
    middle = median(idf.values())
    return {word: value / middle for word, value in idf.items()}


def known(word: str) -> bool:
    """Whether the table has the word."""
    return word in table()


def rarity(word: str, unknown: float = 1.0) -> float:
    """The word's rarity; `unknown` for a word that the table lacks."""
    return table().get(word, unknown)
