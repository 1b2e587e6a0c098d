"""Titles as markup: a line may break between words only, and a short quotation never breaks."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from markupsafe import Markup, escape

from tashan.chinese.words import borders

_QUOTED = re.compile(r"([“《][^“”《》]{1,8}[”》])")
_WBR = Markup("<wbr>")
# Punctuation has break rules of its own; a <wbr> beside it would override them and undo its squeezing.
_WORDLIKE = re.compile(r"\w")
# A particle stays with the word before it, a numeral with the word it counts: no line begins or ends with them alone.
_PARTICLES, _NUMERALS = frozenset("的了着过地得们"), frozenset("一两几每各")


def _between(left: str, right: str) -> Markup:
    apart = _WORDLIKE.match(left[-1]) and _WORDLIKE.match(right[0])
    return _WBR if apart and right not in _PARTICLES and left not in _NUMERALS else Markup()


def _words(text: str) -> Markup:
    pieces = borders(text)
    if not pieces:
        return Markup()
    rest = (_between(left, right) + escape(right) for left, right in pairwise(pieces))
    return escape(pieces[0]) + Markup().join(rest)


def _quoted(part: str, before: str, after: str) -> Markup:
    """A quotation in one piece, with a border towards the words beside it."""
    whole = Markup('<span class="t-nobr">{}</span>').format(part)
    return (_WBR if _WORDLIKE.match(before[-1:]) else "") + whole + (_WBR if _WORDLIKE.match(after) else "")


@lru_cache(maxsize=50_000)
def breakable(title: str) -> Markup:
    """The title, escaped, with `<wbr>` at the borders of its words."""
    parts = _QUOTED.split(title)
    return Markup().join(
        _quoted(part, parts[number - 1], parts[number + 1]) if number % 2 else _words(part)
        for number, part in enumerate(parts)
    )
