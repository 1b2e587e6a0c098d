"""Lines of type become paragraphs: a line that is full runs on into the next, within a column and across pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from tashan.ingest.read.pdf.lines import FAR, Line

# In sizes of the type: how short a full line may be (a mark that may not open a line went to the next), what an
# indent is, and what counts as set in the middle.
_SHORT, _INDENT, _MIDDLE = 1.6, 1.2, 2.0
# The width of a letter or figure.
_LETTER = 0.6
_WORD = re.compile(r"[!-~]+")
_EVEN, _BLOCK = 0.3, 3.0
_LARGER = 1.12
_SENTENCE_END = re.compile(r"[。！？：；…”）〉》!?:;]$")
_NUMBERED = re.compile(
    r"[（(]?[一二三四五六七八九十百]{1,3}[、）)]|[（(]?\d{1,2}(?:[）)、]|[.．](?!\d))|第[一二三四五六七八九十百\d]{1,4}[章节条部]|[①-⑳•●■◆]"
)
_ALPHABET = re.compile(r"[A-Za-z0-9,.;)]$")


def paragraphs(regions: Iterable[tuple[Line, ...]]) -> Iterator[str]:
    """The paragraphs of all pages as lines of text."""
    so_far, before = "", None
    for number, region in enumerate(regions):
        indented = _has_indents(region)
        for at, line in enumerate(region):
            first = number > 0 and at == 0
            if before is not None and _runs_on(before, line, indented=indented, turned=first):
                so_far += _joint(so_far, line.text) + line.text
            else:
                if so_far:
                    yield so_far
                so_far = line.text
            before = line
    if so_far:
        yield so_far


def _has_indents(region: tuple[Line, ...]) -> bool:
    """Whether paragraphs open with an indent: some lines do, and are followed by lines that do not."""
    return any(_is_indented(line) and line.right < _SHORT and after.left < _INDENT for line, after in pairwise(region))


def _is_indented(line: Line) -> bool:
    return _INDENT <= line.left <= 3


def _runs_on(before: Line, line: Line, *, indented: bool, turned: bool) -> bool:
    """`turned`: the line is the first of a column or page."""
    if before.cells or line.cells or not 1 / _LARGER < line.size / before.size < _LARGER:
        return False
    if not turned and line.above > FAR:
        return False
    if _is_middle(before) and _is_middle(line):
        return not _SENTENCE_END.search(before.text) and before.left + before.right < line.left + line.right + 4
    word = _WORD.match(line.text)
    if before.right > _SHORT + (_LETTER * len(word[0]) if word else 0.0):  # the next word had room
        return False
    if line.left >= _INDENT:
        return abs(before.left - line.left) < _EVEN and before.left > _BLOCK  # a block set in as a whole
    return indented or not (_SENTENCE_END.search(before.text) and _NUMBERED.match(line.text))


def _is_middle(line: Line) -> bool:
    return line.left > _MIDDLE and abs(line.left - line.right) < _MIDDLE and line.right > _SHORT


def _joint(before: str, after: str) -> str:
    """A space between words of an alphabet, none between Chinese characters or within a figure."""
    words = _ALPHABET.search(before) and after[:1].isascii() and after[:1].isalnum()
    return " " if words and not (before[-1].isdigit() and after[0].isdigit()) else ""
