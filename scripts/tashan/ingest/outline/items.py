"""The units of an article and how they nest: numbered sections, heading lines, headed paragraphs, clauses."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tashan.ingest.outline.headed import headed
from tashan.ingest.outline.headlines import headlines
from tashan.ingest.outline.item import Item, head_at
from tashan.ingest.outline.lines import Line
from tashan.ingest.outline.listed import listed
from tashan.ingest.outline.markers import Marker, markers


def _line_end(text: str, at: int, end: int) -> int:
    newline = text.find("\n", at, end)
    return end if newline < 0 else newline


def _stops(found: Sequence[Marker], end: int) -> list[int]:
    """Where each numbered unit ends: at the next number of its own list or of one around it."""
    nearest: dict[int, int] = {}
    stops = []
    for marker in reversed(found):
        stops.append(min((at for depth, at in nearest.items() if depth <= marker.depth), default=end))
        nearest[marker.depth] = marker.start
    return stops[::-1]


def _numbered(text: str, found: Sequence[Marker], end: int) -> Iterator[Item]:
    """Numbered units; a clause ends with its line at the latest, a heading where the next number begins."""
    following = [*(marker.start for marker in found), end][1:]
    for marker, stop, behind in zip(found, _stops(found, end), following, strict=True):
        close = min(stop, _line_end(text, marker.end, end)) if marker.style.inline else stop
        head = head_at(text, marker.end, min(close, behind))
        yield Item(marker.start, close, head, "inline" if marker.style.inline else "section", marker.run)


def _headlines(lines: Sequence[Line], end: int) -> Iterator[Item]:
    heads = list(headlines(lines))
    if len(heads) == 1 and heads[0].start == lines[0].start:
        return  # the second line of the title
    for head, following in pairwise([*heads, Line(end, "")]):
        yield Item(head.start, following.start, head, "headline", run=0)


def _headed(lines: Sequence[Line], taken: frozenset[int]) -> Iterator[Item]:
    free = [line for line in lines if line.start not in taken]
    for series, line, head in headed(lines, free):
        yield Item(line.start, line.end, head, "headed", series)


def _listed(text: str, lines: Sequence[Line], starts: Sequence[int]) -> Iterator[Item]:
    """Lists in lines where nothing is numbered."""
    lists = (
        parts
        for line in lines
        if "；" in line.text and bisect_left(starts, line.start) == bisect_left(starts, line.end)
        for parts in listed(line)
    )
    for number, parts in enumerate(lists):
        for part in parts:
            yield Item(part.start, part.end, head_at(text, part.start, part.end), "listed", number)


def _nested(items: Iterable[Item]) -> tuple[Item, ...]:
    """Items in order, each cut to end with the unit around it."""
    out: list[Item] = []
    around: list[int] = []
    for item in sorted(items, key=lambda item: (item.start, -item.end)):
        while around and out[around[-1]].end <= item.start:
            around.pop()
        end = min(item.end, out[around[-1]].end) if around else item.end
        out.append(replace(item, end=end, parent=around[-1] if around else -1, depth=len(around) + 1))
        around.append(len(out) - 1)
    return tuple(out)


def items(text: str, lines: Sequence[Line]) -> tuple[Item, ...]:
    """The units of the article whose lines these are, nested, in the order of the text."""
    if not lines:
        return ()
    start, end = lines[0].start, lines[-1].end
    numbered = tuple(_numbered(text, markers(text, start, end), end))
    # Where sections are numbered, a short line is no heading.
    heads = () if any(item.form == "section" for item in numbered) else tuple(_headlines(lines, end))
    taken = frozenset(item.start for item in (*numbered, *heads))
    listings = _listed(text, lines, [item.start for item in numbered])
    return _nested((*numbered, *heads, *_headed(lines, taken), *listings))
