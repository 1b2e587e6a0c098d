"""The outline of an article: its units with headings, levels and roles."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from tashan.ingest.draft import Part, Point, Role
from tashan.ingest.outline.announce import announced, bare
from tashan.ingest.outline.body import body
from tashan.ingest.outline.item import Item, parents
from tashan.ingest.outline.items import items
from tashan.ingest.outline.lines import Line, stretch, widened
from tashan.ingest.outline.narrative import narrated
from tashan.ingest.outline.roles import roles
from tashan.ingest.outline.turn import turned

_ARTICLE_OF_LAW = re.compile(r"^第[一二三四五六七八九十百千\d ]+条", re.MULTILINE)
STATUTE = 5  # articles of law from which a text counts as a statute
STRUCTURED = 4  # units from which an article speaks through its headings alone


def _containers(plain: str, found: Sequence[Item]) -> frozenset[int]:
    """Units that only announce the units in them: 存在的问题, or a heading that lost its line end and runs on."""
    return frozenset(
        index
        for index in parents(found)
        if bare(found[index].head.text) or (_runs_on(plain, found[index]) and announced(found[index].head.text))
    )


def _runs_on(plain: str, item: Item) -> bool:
    return plain[max(0, item.start - 3) : item.start].rstrip(" \u3000")[-1:] not in ("", "\n")


def _shown(found: Sequence[Item], containers: frozenset[int]) -> Iterator[int]:
    """The units of an outline: two levels, and parts of a paragraph only where nothing above says more."""
    for index, item in enumerate(found):
        said_above = item.inside and item.parent >= 0 and item.parent not in containers
        if item.depth <= 2 and not said_above:
            yield index


def _point(text: str, item: Item, head: Line, role: Role) -> Point:
    rest = stretch(text, head.end, item.end)
    heading = text[head.start : head.end].replace("\n", " ")
    return Point(role, item.depth, heading, rest.text.lstrip("。：:；;，, "), (item.start, item.end))


def _structured(text: str, plain: str, found: Sequence[Item], start: int) -> Iterator[Point]:
    role_of = roles(plain, found, start)
    containers = _containers(plain, found)
    for index in _shown(found, containers):
        item = found[index]
        role: Role = "context" if index in containers else role_of[index]
        head = turned(plain, item) if role == "problem" else item.head
        yield _point(text, item, head, role)


def outline(text: str, part: Part) -> tuple[Point, ...]:
    """The points of one article of a clean text, in the order of the text. Statutes have none."""
    plain = widened(text)
    if len(_ARTICLE_OF_LAW.findall(plain, *part.span)) >= STATUTE:
        return ()
    lines = body(plain, part)
    found = items(plain, lines)
    if not lines:
        return ()
    points = tuple(_structured(text, plain, found, lines[0].start))
    heads = {item.start for item in found if item.form == "headline"}
    told = sum(point.role != "context" and point.span[0] not in heads for point in points) >= STRUCTURED
    if told:
        return points
    # The kicker above a feature's title says more of the matter than the title does.
    title = part.title + plain[part.span[0] : lines[0].start]
    return tuple(sorted((*points, *narrated(text, tuple(_free(lines, found)), title)), key=_place))


def _place(point: Point) -> tuple[int, int]:
    return point.span


def _free(lines: Sequence[Line], found: Sequence[Item]) -> Iterator[Line]:
    """Paragraphs outside the units; a subheading of a feature leaves those under it free."""
    units = [(item.start, item.head.end if item.form == "headline" else item.end) for item in found]
    starts, reach = [start for start, _ in units], [0, *accumulate((end for _, end in units), max)]
    for line in lines:
        # Units that begin before the line ends: none of them may reach into it.
        before = reach[bisect_left(starts, line.end)]
        if before <= line.start and not line.text.startswith("编者按"):
            yield line
