"""Answers that stay words: one line, or one thing a line."""

from __future__ import annotations

import re
import unicodedata

from tashan.form.answer import Answer

_NUMBER = re.compile(r"^(?:[（(]?[0-9一二三四五六七八九十]{1,2}[）)]|[0-9]{1,2}[.．、](?![0-9])|[①-⑳]|[•·●○■◆▪➢✓-])\s*")
_NARROW = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％]|(?<=[0-9\uff10-\uff19])．(?=[0-9\uff10-\uff19])")
_SPACES = re.compile(r"[ \t\u00a0\u3000]+")


def line(given: Answer) -> str:
    """The words on one line, with digits and letters in their narrow form."""
    return narrow(given.text)


def lines(given: Answer) -> list[str]:
    """The things listed, without their numbers."""
    return [kept for each in given.lines if (kept := narrow(_NUMBER.sub("", each)))]


def narrow(text: str) -> str:
    """Full-width digits and letters in their narrow form; runs of spaces as one."""
    text = _NARROW.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return _SPACES.sub(" ", text).strip()
