"""The text of a source, ready to be asked whether a figure or a quotation stands in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tashan.chinese.fold import fold
from tashan.chinese.numerals import numbers
from tashan.chinese.script import to_hans

_GAP = re.compile(r"(?<![0-9A-Za-z])\s+|\s+(?![0-9A-Za-z])")


def letters(text: str) -> str:
    """Letters and digits alone: what is left when punctuation, spaces, width and script make no difference."""
    return fold(text).replace(" ", "")


@dataclass(frozen=True)
class SourceText:
    """`letters` of the whole text, and after each number of it the letters that follow."""

    letters: str
    followed: Mapping[Fraction, tuple[str, ...]]

    def quotes(self, words: str) -> bool:
        """Whether the words stand in the source; where they leave something out (……), each part of them."""
        return all(letters(part) in self.letters for part in re.split("…+|\\.{3,}", words))

    def counts(self, figure: str, with_unit: bool) -> bool:
        """Whether the figure stands in the source as written, or an equal one, followed by the same unit if asked."""
        found = [(number.value, letters(number.rest)) for number in numbers(figure)]
        if not found:
            return letters(figure) in self.letters
        *firsts, (last, unit) = found
        behind = self.followed.get(last, ())
        held = any(rest.startswith(unit) for rest in behind) if with_unit else bool(behind)
        return held and all(value in self.followed for value, _ in firsts)


def source_text(text: str) -> SourceText:
    """Make ready the text of a source, in either script."""
    plain = _GAP.sub("", to_hans(text))
    followed: defaultdict[Fraction, list[str]] = defaultdict(list)
    for number in numbers(plain):
        followed[number.value].append(letters(number.rest))
    return SourceText(letters(text), {value: tuple(rests) for value, rests in followed.items()})
