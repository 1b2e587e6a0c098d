"""Find shares that no unit marks: 1/3, 百分之3, and 2∶1 where the words around speak of a ratio."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.ingest.facts.figure import Figure

# Patterns begin with a digit and look back afterwards: that is what makes them cheap.
_FRACTION = re.compile(r"([1-9]\d?)/([1-9]\d?)(?![\d/日号早晚上下中])")
_PER_CENT = re.compile(r"百分之\d+(?:\.\d+)?")
_RATIO = re.compile(r"\d(?<!\d\d)\d*+(?:\.\d++)?[:∶]\d+(?:\.\d+)?(?![\d:∶])")
_INSIDE_NUMBER = re.compile(r"[\d/.:∶]$")
_TO_DIGIT = re.compile(r":\d"), re.compile(r"∶\d")  # two, each with one sign to begin with, are sooner through a text
_AROUND = 4


def shares(view: str) -> Iterator[Figure]:
    """The shares of `view`, a text in simplified characters and half-width punctuation."""
    for found in _PER_CENT.finditer(view) if "百分之" in view else ():
        yield Figure(*found.span(), found[0], "")
    for found in _FRACTION.finditer(view) if "/" in view else ():
        if int(found[1]) < int(found[2]) and not _INSIDE_NUMBER.search(view[max(0, found.start() - 1) : found.start()]):
            yield Figure(*found.span(), found[0], "")
    for found in _RATIO.finditer(view) if any(sign.search(view) for sign in _TO_DIGIT) else ():
        before, after = view[max(0, found.start() - _AROUND) : found.start()], view[found.end() : found.end() + _AROUND]
        if "比" in before + after and not _INSIDE_NUMBER.search(before):
            yield Figure(*found.span(), found[0], "")
