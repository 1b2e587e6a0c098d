"""What a person may have meant: the nearest of the words that would be right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None where none is much like it."""
    by_lower = {each.lower(): each for each in known}
    found = get_close_matches(word.lower()[:60], by_lower, n=1, cutoff=0.6)
    return by_lower[found[0]] if found else None


def nearest_code(word: str, table: Mapping[str, str]) -> str | None:
    """The code of a closed list that `word` misspells, or whose Chinese meaning it is."""
    for code, meaning in table.items():
        if word == meaning:
            return code
    found = nearest(word, [*table, *table.values()])
    return next((code for code, meaning in table.items() if found in (code, meaning)), None)
