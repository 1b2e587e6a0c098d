"""Lists inside a sentence: 还存在不少短板。比如，…；…；… where the lead says what the parts are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked
from tashan.ingest.outline.announce import announced
from tashan.ingest.outline.lines import Line, stretch

_LIST = when_asked(
    r"(?:(?:比如|例如|诸如|表现为|表现在|主要是|体现在|包括)[，：]?|：)(?P<parts>[^。！？\n]{1,400}?；[^。！？\n]{1,400}?；[^。！？\n]*)"
)
LEAD = 80
FEWEST = 3
SHORTEST = 8


def listed(line: Line) -> Iterator[tuple[Line, ...]]:
    """The parts of each announced list of three or more in the line."""
    if line.text.count("；") < FEWEST - 1:
        return
    for found in _LIST().finditer(line.text):
        if not announced(line.text[max(0, found.start() - LEAD) : found.start()]):
            continue
        starts = line.start + found.start("parts")
        parts = []
        for piece in re.finditer(r"[^；]+", found["parts"]):
            own = stretch(found["parts"], *piece.span())
            parts.append(Line(starts + own.start, own.text))
        if all(len(part.text) >= SHORTEST for part in parts):
            yield tuple(parts)
