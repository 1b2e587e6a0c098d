"""The outline of an article: its units with headings, levels and roles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tashan.ingest.draft import Part, Point, Role
from tashan.ingest.outline.announce import announced, bare
from tashan.ingest.outline.body import body
from tashan.ingest.outline.item import Item, parents
from tashan.ingest.outline.items import items
from tashan.ingest.outline.lines import Line, stretch, widened
from tashan.ingest.outline.narrative import narrated
from tashan.ingest.outline.roles import roles
from tashan.ingest.outline.running import beside, running, subheadings
from tashan.ingest.outline.statute import is_statute
from tashan.ingest.outline.turn import turned

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
    heading = " ".join(text[head.start : head.end].split())
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
    if is_statute(plain, part.span):
        return ()
    lines = body(plain, part)
    found = items(plain, lines)
    if not lines:
        return ()
    points = tuple(_structured(text, plain, found, lines[0].start))
    heads = subheadings(found)
    starts = {head.start for head in heads}
    told = sum(point.role != "context" and point.span[0] not in starts for point in points) >= STRUCTURED
    if told:
        return points
    told_by = narrated(text, running(lines, found), beside(plain, part, lines), heads)
    return tuple(sorted((*points, *told_by), key=_place))


def _place(point: Point) -> tuple[int, int]:
    return point.span
