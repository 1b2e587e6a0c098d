"""Remove page numbers that stand on a line of their own, and join the sentence that a page break has cut.

— 3 — and 第3页 are page numbers when they rise; a bare number may be a cell of a table, so it must cut sentences too.
"""

import re
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Line, Lines
from tashan.ingest.rule import Found, by_lines, whole

_NUMBER = re.compile(
    r"(?P<mark>[-—–―·•~]{1,3}\s?|第\s?|page\s)?(?P<n>\d{1,4})(?:\s?[-—–―·•~]{1,3}|\s?页|\s?/\s?\d{1,4}|\sof\s\d+)?",
    re.I,
)
_FINISHED = re.compile(r"[。!?:;…”\"’』」)\]》]$")
_START = when_asked(
    r"[一二三四五六七八九十]{1,3}[、.]|[(]?\d{1,2}[)、.]|[(][一二三四五六七八九十]|第.{1,3}[章节条部分]|#|[-*+]\s|[“\"「]?\s?$"
)
_LONGEST = 40


def _look(found: Lines) -> Found:
    for chain in _chains(found):
        decorated = [at for at in chain if not found[at].words.isdigit()]
        cuts = [at for at in chain if _cuts(found, at)]
        if len(chain) >= 3 and (len(decorated) == len(chain) or len(cuts) * 2 >= len(chain)):
            for at in chain:
                joined = at in cuts and at + 1 < len(found)
                yield (found[at - 1].end, found[at + 1].start, "") if joined else whole(found[at])


def _chains(found: tuple[Line, ...]) -> Iterator[list[int]]:
    """Places of numbers that rise by one or two; the first is small."""
    chain: list[int] = []
    last = 0
    for at, line in enumerate(found):
        match = _NUMBER.fullmatch(line.words) if len(line.words) <= _LONGEST else None
        if not match:
            continue
        number = int(match["n"])
        if chain and last < number <= last + 2:
            chain.append(at)
        else:
            yield chain
            chain = [at]
        last = number
    yield chain


def _cuts(found: tuple[Line, ...], at: int) -> bool:
    """Whether the line before has the beginning of a sentence and the line after its end."""
    if not 0 < at < len(found) - 1:
        return False
    before, after = found[at - 1].words, found[at + 1].words
    return len(before) >= 15 and not _FINISHED.search(before) and not _START().match(after)


RULE = by_lines("page-number-lines", "夹在正文里的页码", _look)
