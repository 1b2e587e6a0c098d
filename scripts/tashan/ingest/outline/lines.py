"""Text into lines and sentences that keep their place. All offsets are those of the clean text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# Same length, so that offsets stay: the rules of the outline are written for full-width marks alone.
_WIDE = str.maketrans(",;:!?()「」『』", "，；：！？（）“”‘’")
_HALF = re.compile(r"[,:](?:(?<!\d.)|(?!\d))|[;!?()「」『』]")
_LINE = re.compile(r"\S[^\n\f]*")
_SENTENCE = re.compile(r"[^。！？；…]*(?:[。！？；…]+[”’）]*|$)")


@lru_cache(maxsize=2)
def widened(text: str) -> str:
    """The text with full-width Chinese punctuation (1,000 and 12:30 stay), character for character."""
    return _HALF.sub(lambda found: found[0].translate(_WIDE), text)


@dataclass(frozen=True, slots=True)
class Line:
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
    for found in _LINE.finditer(text, start, end):
        yield Line(found.start(), found[0].rstrip())


def sentences(line: Line) -> Iterator[Line]:
    """The sentences of a line; a semicolon ends one too, since it parts the items of a list."""
    at = line.start
    for piece in _SENTENCE.findall(line.text):  # without a gap between them
        if words := piece.strip():
            yield Line(at + len(piece) - len(piece.lstrip()), words)
        at += len(piece)
