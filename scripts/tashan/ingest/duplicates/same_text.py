"""Tell whether two sketches are of the same text: whole, cut short, out of order, in another script, lightly edited."""

from __future__ import annotations

from tashan.ingest.duplicates.sketch import Sketch, shared, shared_numbers

# Measured on 186 documents and 12 variants of each: copies share .74 and more, and laws that quote one another .33.
_ENOUGH = 0.45
_FEWEST = 5  # pieces in common that a figure must rest on
# Notices of one office differ in nothing but dates and figures; a copy has the same ones.
_SHORT, _ENOUGH_SHORT, _SAME_NUMBERS = 50, 0.5, 0.9


def same_text(one: Sketch, other: Sketch, both: int) -> float:
    """The share of the smaller text that the larger contains, if that makes them the same text; else 0.

    `both` is how many pieces stand in both sketches.
    """
    share = shared(one, other, both)
    if both < _FEWEST or share < _ENOUGH:
        return 0.0
    short = min(one.size, other.size) < _SHORT
    if short and (share < _ENOUGH_SHORT or shared_numbers(one, other) < _SAME_NUMBERS):
        return 0.0
    return share
