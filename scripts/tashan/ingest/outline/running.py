"""The running text of an article: its paragraphs outside the units that headings and numbers make."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from tashan.ingest.draft import Part
from tashan.ingest.outline.item import Item
from tashan.ingest.outline.lines import Line


def _free(lines: Sequence[Line], found: Sequence[Item]) -> Iterator[Line]:
    units = [(item.start, item.head.end if item.form == "headline" else item.end) for item in found]
    starts, reach = [start for start, _ in units], [0, *accumulate((end for _, end in units), max)]
    for line in lines:
        # Units that begin before the line ends: none of them may reach into it.
        before = reach[bisect_left(starts, line.end)]
        if before <= line.start and not line.text.startswith("编者按"):
            yield line


def running(lines: Sequence[Line], found: Sequence[Item]) -> tuple[Line, ...]:
    """The lines outside the units; a subheading of a feature leaves those under it free."""
    return tuple(_free(lines, found))


def subheadings(found: Sequence[Item]) -> tuple[Line, ...]:
    """The subheadings of a feature, which stand above running lines."""
    return tuple(item.head for item in found if item.form == "headline")


def beside(plain: str, part: Part, lines: Sequence[Line]) -> str:
    """The title with what stands beside it: a kicker above a feature's title says more of the matter than the title."""
    return part.title + plain[part.span[0] : lines[0].start]
