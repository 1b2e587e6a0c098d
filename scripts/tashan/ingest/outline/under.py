"""What a line shows by the subheading of a feature that it stands under."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import repeat

from tashan.ingest.outline.alphabet import bits
from tashan.ingest.outline.announce import announced
from tashan.ingest.outline.evidence import troubled
from tashan.ingest.outline.lines import Line


def _said(head: str) -> int:
    """What a heading says of the lines under it."""
    role = announced(head)
    said = bits()["head-says-" + role] if role else 0
    return said | (bits()["head-trouble"] if troubled(head) else 0)


def under(lines: Sequence[Line], heads: Sequence[Line]) -> Iterator[int]:
    """For each line the signs that it has from the last of the subheadings above it, as bits."""
    if not heads:
        yield from repeat(0, len(lines))
        return
    bit = bits()
    starts, said = [head.start for head in heads], [_said(head.text) for head in heads]
    seen = 0
    for line in lines:
        above = bisect_right(starts, line.start)
        told = bit["has-heads"]
        if above:
            told |= bit["under-head"] | said[above - 1]
        if above > seen:
            told |= bit["first-under-head"]
        seen = above
        yield told
