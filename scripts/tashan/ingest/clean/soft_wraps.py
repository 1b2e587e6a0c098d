"""Join lines that were broken because a column was full, as text copied from a PDF or an old editor has them.

Evidence of the whole text: most lines are about as wide as the widest, and those do not end a sentence.
"""

import re
import unicodedata

from tashan.ingest.lines import Line, Lines
from tashan.ingest.rule import Found, by_lines

_FINISHED = re.compile(r"[。!?:;…]$")
_START = re.compile(
    r"[一二三四五六七八九十]{1,3}[、.]|[(]?\d{1,3}[)、.]|[(][一二三四五六七八九十]{1,3}[)]|第[一二三四五六七八九十百\d]{1,4}[章节条款部]|[①-⑳]|[-*+>|#•·●■◆]|```"
)
_NARROWEST, _WIDEST, _FEWEST, _SHARE, _SLACK = 40, 130, 8, 0.6, 4


def _look(found: Lines) -> Found:
    if any(len(line.words) > _WIDEST for line in found):
        return
    widths = [_width(line.words) for line in found]
    widest = max(widths, default=0)
    full = {at for at, width in enumerate(widths) if width >= widest - _SLACK}
    if not _NARROWEST <= widest <= _WIDEST or len(full) < _FEWEST or len(full) < _SHARE * len(found):
        return
    for at in sorted(full - {len(found) - 1}):
        if not _FINISHED.search(found[at].words) and not _START.match(found[at + 1].words):
            yield found[at].end, found[at + 1].start, _between(found[at], found[at + 1])


def _between(line: Line, after: Line) -> str:
    """Latin words keep a space between them."""
    return " " if (line.words[-1] + after.words[0]).isascii() else ""


def _width(words: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in words)


RULE = by_lines("soft-wraps", "按版面宽度断开的行，句子未完", _look)
