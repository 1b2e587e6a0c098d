"""The units of an article and how they nest: numbered sections, heading lines, headed paragraphs, numbered clauses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from tashan.ingest.outline.headed import headed
from tashan.ingest.outline.headlines import headlines
from tashan.ingest.outline.lines import Line, stretch
from tashan.ingest.outline.listed import listed
from tashan.ingest.outline.markers import Marker, markers

Form = Literal["section", "headline", "headed", "inline"]
# A heading ends with its sentence; what is longer is cut at a comma.
_HEAD = re.compile(r"[^。！？；\n]*")
LONGEST_HEAD = 60


@dataclass(frozen=True, slots=True)
class Item:
    """A unit at [start, end) with its heading. `run` is its list, `parent` the index of the unit around it."""

    start: int
    end: int
    head: Line
    form: Form
    run: int
    parent: int = -1
    depth: int = 1


def head_at(text: str, start: int, end: int) -> Line:
    """The heading that starts at `start`: up to the end of the sentence, or to a comma if that is far away."""
    found = _HEAD.match(text, start, end)
    head = stretch(text, start, found.end() if found else end)
    if len(head.text) <= LONGEST_HEAD:
        return head
    comma = max(head.text.rfind(mark, 12, LONGEST_HEAD) for mark in "，：")
    return Line(head.start, head.text[: comma if comma > 0 else LONGEST_HEAD])


def _line_end(text: str, at: int, end: int) -> int:
    newline = text.find("\n", at, end)
    return end if newline < 0 else newline


def _numbered(text: str, found: Sequence[Marker], end: int) -> Iterator[Item]:
    """A section runs to the next number of its own list or of one around it; a clause ends with its line."""
    for index, marker in enumerate(found):
        limit = _line_end(text, marker.end, end) if marker.style.inline else end
        following = (other.start for other in found[index + 1 :] if other.depth <= marker.depth)
        stop = min(next(following, end), limit)
        form: Form = "inline" if marker.style.inline else "section"
        yield Item(marker.start, stop, head_at(text, marker.end, stop), form, marker.run)


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


def _headlines(lines: Sequence[Line], end: int) -> Iterator[Item]:
    heads = list(headlines(lines))
    for head, following in pairwise([*heads, Line(end, "")]):
        yield Item(head.start, following.start, head, "headline", run=-1)


def _listed(text: str, free: Iterable[Line]) -> Iterator[Item]:
    lists = (parts for line in free for parts in listed(line))
    for number, parts in enumerate(lists):
        for part in parts:
            yield Item(part.start, part.end, head_at(text, part.start, part.end), "inline", run=-1000 - number)


def items(text: str, lines: Sequence[Line]) -> tuple[Item, ...]:
    """The units of the article whose lines these are, nested, in the order of the text."""
    if not lines:
        return ()
    start, end = lines[0].start, lines[-1].end
    numbered = tuple(_numbered(text, markers(text, start, end), end))
    sections = [item for item in numbered if item.form == "section"]
    heads = () if sections else tuple(_headlines(lines, end))
    taken = {item.start for item in (*numbered, *heads)}
    free = [line for line in lines if line.start not in taken]
    paragraphs = (
        Item(line.start, line.end, head, "headed", run=-2 - series) for series, line, head in headed(lines, free)
    )
    inside = (line for line in lines if not any(line.start <= item.start < line.end for item in numbered))
    return _nested((*numbered, *heads, *paragraphs, *_listed(text, inside)))
