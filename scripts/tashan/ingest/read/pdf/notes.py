"""Take the footnotes at the foot of a column out of the text, to stand at its end, as in the reading of a Word file."""

from __future__ import annotations

import re

from tashan.ingest.read.pdf.lines import Line
from tashan.ingest.read.pdf.rows import RAISED

_SMALLER = 0.9
_LABEL = re.compile(rf"^(?:{RAISED.pattern}|[\[［〔](\d{{1,3}})[\]］〕]|(\d{{1,3}})(?=[\s.、]|[^\d\s])|([①-⑳*＊]))\s*")


def parted(region: tuple[Line, ...], body: float) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of the text and those of the notes below it; `body` is the size of the type of the text."""
    start = len(region)
    while start and region[start - 1].size < _SMALLER * body:
        start -= 1
    first = next((at for at in range(start, len(region)) if _LABEL.match(region[at].text)), len(region))
    return region[:first], region[first:]


def label(note: str) -> str:
    """The number of a note."""
    found = _LABEL.match(note)
    return next(filter(None, found.groups()), "") if found else ""


def labelled(note: str) -> str:
    """[1] 数字来自…"""
    return f"[{label(note)}] {_LABEL.sub('', note, count=1)}" if label(note) else note


def marked(text: str, labels: frozenset[str]) -> str:
    """Raised figures that refer to a note in brackets; others, such as those of m², as they are."""
    return RAISED.sub(lambda found: f"[{found[1]}]" if found[1] in labels else found[1], text)
