"""The passage of a page that shows the words of a query, as plain text for the terminal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tashan.chinese.fold import fold

_SENTENCE = re.compile(r"[^。！？；\n]+[。！？；]?")
_LENGTH = 84


def passage(texts: Sequence[str], words: Sequence[str]) -> str:
    """The first sentence with most of the folded words, cut where it is long; of `texts` the first counts most."""
    sentences = [found[0].strip() for text in texts for found in _sentences(text)]
    if not sentences:
        return ""
    folded = [fold(sentence) for sentence in sentences]
    best = max(range(len(sentences)), key=lambda at: (sum(word in folded[at] for word in words), -at))
    return sentences[best] if len(sentences[best]) <= _LENGTH else f"{sentences[best][:_LENGTH]}……"


def _sentences(text: str) -> list[re.Match[str]]:
    return [found for found in _SENTENCE.finditer(text) if found[0].strip()]
