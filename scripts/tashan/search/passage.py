"""The passage of a page that shows the words of a query, as plain text for the terminal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tashan.chinese.fold import fold

_SENTENCE = re.compile(r"[^。！？；\n]+[。！？；]?")
_LENGTH = 84
# Where a row of a text file holds title, names, summary, headings, body.
_SUMMARY, _HEADINGS, _BODY = 4, 5, 6


def passage(row: Sequence[str], words: Sequence[str]) -> str:
    """The first sentence with most of the folded words; the summary before the body, cut where it is long."""
    sentences = [found[0].strip() for text in (row[_SUMMARY], row[_BODY], row[_HEADINGS]) for found in _sentences(text)]
    if not sentences:
        return ""
    folded = [fold(sentence) for sentence in sentences]
    best = max(range(len(sentences)), key=lambda at: (sum(word in folded[at] for word in words), -at))
    return sentences[best] if len(sentences[best]) <= _LENGTH else f"{sentences[best][:_LENGTH]}……"


def _sentences(text: str) -> list[re.Match[str]]:
    return [found for found in _SENTENCE.finditer(text) if found[0].strip()]
