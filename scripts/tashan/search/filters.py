"""Which pages filters let through. A value may be a code, the word a reader sees, or a part of it.

client/more/facets.js does the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tashan.chinese.fold import fold
from tashan.search.index import Index
from tashan.search.numbers import ALPHABET

_YEARS = re.compile(r"(\d{4})\s*[-—–~至到]\s*(\d{4})")
_VALUE = {character: value for value, character in enumerate(ALPHABET)}


def allowed(index: Index, filters: Iterable[tuple[str, Sequence[str]]]) -> set[int]:
    """The pages that have one of the values of every filter."""
    pages = set(range(len(index.ids)))
    for facet, wanted in filters:
        values, labels, slots, width, cells = index.shelf(f"f/{facet}")
        good = {at for one in wanted for at in _matching(facet, one, values, labels or values)}
        pages = {page for page in pages if good & _of(cells, page, slots, width)}
    return pages


def _of(cells: str, page: int, slots: int, width: int) -> set[int]:
    """The numbers of a page's values, from 0."""
    own = cells[page * slots * width : (page + 1) * slots * width]
    numbers = (own[at : at + width] for at in range(0, len(own), width))
    return {_number(cell) - 1 for cell in numbers}


def _number(cell: str) -> int:
    return _VALUE[cell] if len(cell) == 1 else _VALUE[cell[0]] * len(ALPHABET) + _VALUE[cell[1]]


def _matching(facet: str, wanted: str, values: Sequence[str], labels: Sequence[str]) -> list[int]:
    """Values that are what is wanted; if none is, those that begin with it or whose words have it."""
    years = _YEARS.fullmatch(wanted) if facet == "year" else None
    if years:
        return [at for at, value in enumerate(values) if years[1] <= value <= years[2]]
    folded = fold(wanted)
    exact = [at for at, value in enumerate(values) if wanted == value or folded == fold(labels[at])]
    return exact or [at for at, label in enumerate(labels) if _like(facet, folded, label)]


def _like(facet: str, folded: str, label: str) -> bool:
    if not folded:
        return False
    if facet == "place":
        return f" {fold(label)} ".find(f" {folded}") >= 0
    return folded in fold(label)
