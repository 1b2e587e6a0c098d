"""Where the heading of an article ends: the kicker, the title and the subtitle."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.ingest.draft import Part

_LINES = 3
_REACH = 600
_LONGEST = 40


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, each with the offset behind it."""
    for line in text[start:end].splitlines(keepends=True):
        start += len(line)
        if line.strip():
            yield start, line.strip()


def _is_subtitle(line: str) -> bool:
    return len(line) < _LONGEST and not line.endswith(("。", "！", "？", "”"))


def heading_end(text: str, part: Part) -> int:
    """The offset behind the title and a short line below it; the part's start where none of the first lines is it."""
    start, end = part.span
    first = part.title.split(" ")[0]
    lines = list(_lines(text, start, min(end, start + _REACH)))
    for number, (stop, line) in enumerate(lines[:_LINES]):
        if first and first in line:
            below = lines[number + 1 : number + 2]
            return next((stop_below for stop_below, words in below if _is_subtitle(words)), stop)
    return start
