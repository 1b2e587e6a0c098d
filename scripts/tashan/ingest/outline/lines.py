"""Text into lines and sentences that keep their place. All offsets are those of the clean text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# Same length, so that offsets stay: the rules of the outline are written for full-width marks alone.
_WIDE = str.maketrans(",;:!?()「」『』", "，；：！？（）“”‘’")
_HALF = re.compile(r"[,:;!?()「」『』](?<!\d[,:](?=\d))")
_SENTENCE = re.compile(r"[^。！？；…]*(?:[。！？；…]+[”’）]*|$)")


@lru_cache(maxsize=2)
def widened(text: str) -> str:
    """The text with full-width Chinese punctuation (1,000 and 12:30 stay), character for character."""
    return _HALF.sub(lambda found: found[0].translate(_WIDE), text)


class Line(NamedTuple):
    """A stretch of text without white space around it: a line, a sentence or a clause."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The offset behind the last character."""
        return self.start + len(self.text)


def stretch(text: str, start: int, end: int) -> Line:
    """text[start:end] without the white space at its ends."""
    piece = text[start:end]
    return Line(start + len(piece) - len(piece.lstrip()), piece.strip())


def lines(text: str, start: int, end: int) -> Iterator[Line]:
    """The lines of text[start:end] that hold something."""
    at = start
    for piece in text[start:end].replace("\f", "\n").split("\n"):
        if words := piece.strip():
            yield Line(at + len(piece) - len(piece.lstrip()), words)
        at += len(piece) + 1


def sentences(line: str) -> Iterator[tuple[int, str]]:
    """The sentences of a line, each behind its place; a semicolon ends one too, since it parts the items of a list."""
    at = 0
    for piece in _SENTENCE.findall(line):  # without a gap between them
        if words := piece.strip():
            yield at + len(piece) - len(piece.lstrip()), words
        at += len(piece)
