"""Join lines that were broken because a column was full, as text copied from a PDF or an old editor has them.

Evidence of the whole text: most lines are about as wide as the widest, and those do not end a sentence.
"""

import re
import unicodedata
from itertools import pairwise

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Line, Lines, lines
from tashan.ingest.rule import Found, Rule

_FINISHED = re.compile(r"[。!?:;…]$")
_START = when_asked(
    r"[一二三四五六七八九十]{1,3}[、.]|[(]?\d{1,3}[)、.]|[(][一二三四五六七八九十]{1,3}[)]|第[一二三四五六七八九十百\d]{1,4}[章节条款部]|[①-⑳]|[-*+>|#•·●■◆]|```"
)
_CLOSING = frozenset("。,;:!?、…”’)]}》」』")  # plain view: no line of a column begins with one
_NARROWEST, _WIDEST, _FEWEST, _SHARE, _SLACK = 40, 130, 8, 0.6, 4
_INDENT = 6  # columns: of a paragraph's first line, gone by now, or of a longer one where Latin words were kept whole


def _look(text: str) -> Found:
    found = lines(text)
    if any(len(line.words) > _WIDEST for line in found):
        return
    told = [text[line.start : line.end].strip() for line in found]
    if _width(max(told, key=len, default="")) > _WIDEST:
        return
    widths = list(map(_width, told))
    widest = max(widths, default=0)
    full = {at for at, width in enumerate(widths) if width >= widest - _SLACK}
    if not _NARROWEST <= widest <= _WIDEST or len(full) < _FEWEST or len(full) < _SHARE * len(found):
        return
    for at, (line, after) in enumerate(pairwise(found)):
        if after.words[0] in _CLOSING or (_is_full(at, found, widths, full) and _goes_on(line, after)):
            yield line.end, after.start, _between(line, after)


def _is_full(at: int, found: Lines, widths: list[int], full: set[int]) -> bool:
    """Whether line `at` reaches the edge; the first of a paragraph was indented, and has another line behind it."""
    first = at == 0 or at - 1 not in full or not _goes_on(found[at - 1], found[at])
    followed = at + 1 in full or bool(_FINISHED.search(found[at + 1].words))
    return at in full or (first and followed and widths[at] >= max(widths) - _SLACK - _INDENT)


def _goes_on(line: Line, after: Line) -> bool:
    """Whether the sentence of a line is unfinished, and the line after it begins nothing new."""
    return not _FINISHED.search(line.words) and not _START().match(after.words)


def _between(line: Line, after: Line) -> str:
    """Latin words keep a space between them."""
    return " " if (line.words[-1] + after.words[0]).isascii() else ""


def _width(words: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in words)


RULE = Rule("soft-wraps", "按版面宽度断开的行，句子未完", _look)
