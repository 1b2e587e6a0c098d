"""Letters become pieces of a line, and pieces of one base line a row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

from tashan.ingest.read.pdf.letters import CLOSING, MADE_UP, Letter

# In sizes of the type: how far apart letters of a piece may stand; when a space lies between letters, how much more
# it takes between Chinese characters and behind marks that close; what lifts a letter above the line; how far the
# base lines of one line may differ.
_APART, _SPACE, _WIDER, _HALF, _RAISED, _SAME_LINE = 0.9, 0.3, 0.15, 0.5, 0.12, 0.55
_SMALL = 0.8
_BLANK = f" \u3000\xa0\t{MADE_UP}"
_RAISED_MARKS = "\x0e", "\x0f"
# Spaces that PDFium made up count between words of an alphabet only; marks that close and open again are none.
_UNNEEDED = re.compile(rf"(?<![!-~]){MADE_UP}|{MADE_UP}(?![!-~])|{_RAISED_MARKS[1]}{_RAISED_MARKS[0]}")
RAISED = re.compile(f"{_RAISED_MARKS[0]}([^{_RAISED_MARKS[1]}]*){_RAISED_MARKS[1]}")


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters that follow each other on a base line. Raised figures stand between shift marks; see RAISED."""

    text: str
    left: float
    right: float
    base: float
    size: float


_Placed = TypeVar("_Placed", Letter, Piece)


def pieces(letters: Iterable[Letter]) -> tuple[Piece, ...]:
    """The pieces of a page, whatever order its letters are in; white space alone is none."""
    return tuple(_piece(group) for group in _groups(letters) if any(letter.char.strip() for letter in group))


def _groups(letters: Iterable[Letter]) -> Iterator[list[Letter]]:
    for row in _together(letters):
        group: list[Letter] = []
        for letter in row:
            if group and letter.left - group[-1].right > _APART * max(letter.size, group[-1].size):
                yield group
                group = []
            group.append(letter)
        yield group


def _together(things: Iterable[_Placed]) -> list[list[_Placed]]:
    """Letters or pieces by base lines from the top; those of one line from the left."""
    found: list[list[_Placed]] = []
    for thing in sorted(things, key=lambda one: -one.base):
        if found and found[-1][0].base - thing.base < _SAME_LINE * max(thing.size, found[-1][0].size):
            found[-1].append(thing)
        else:
            found.append([thing])
    return [sorted(row, key=lambda one: one.left) for row in found]


def _piece(group: list[Letter]) -> Piece:
    size = median(letter.size for letter in group)
    base = median(letter.base for letter in group if letter.size >= _SMALL * size)
    out = ""
    for before, letter in zip([None, *group], group, strict=False):
        gap = letter.left - before.right if before else 0.0
        out += _space(out, letter.char, gap / size) + _lifted(letter, base, size)
    inked = [letter for letter in group if letter.char.strip()]
    text = _UNNEEDED.sub("", out.strip()).replace(MADE_UP, " ")
    return Piece(text, inked[0].left, max(letter.right for letter in inked), base, size)


def _space(before: str, char: str, gap: float) -> str:
    """A space where letters of an alphabet stand a little apart, Chinese characters far apart."""
    if not before or before[-1] in _BLANK or char in _BLANK:
        return ""
    wide = before[-1] > "\u2e7f" or char > "\u2e7f"
    least = _SPACE + (wide and _WIDER) + (before[-1] in CLOSING and _HALF)
    return " " if gap > least else ""


def _lifted(letter: Letter, base: float, size: float) -> str:
    raised = letter.size < _SMALL * size and letter.base > base + _RAISED * size and not letter.char.isspace()
    return letter.char.join(_RAISED_MARKS) if raised else letter.char


def rows(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """The pieces of each line, from the top and from the left."""
    return _together(pieces)
