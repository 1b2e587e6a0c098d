"""The outline of an article: its units with headings, levels and roles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tashan.ingest.draft import Part, Point, Role
from tashan.ingest.outline.announce import announced, bare
from tashan.ingest.outline.body import body
from tashan.ingest.outline.items import Item, items
from tashan.ingest.outline.lines import Line, stretch, widened
from tashan.ingest.outline.narrative import narrated
from tashan.ingest.outline.roles import roles
from tashan.ingest.outline.turn import turned

_ARTICLE_OF_LAW = re.compile(r"^第[一二三四五六七八九十百千\d ]+条", re.MULTILINE)
STATUTE = 5  # articles of law from which a text counts as a statute
RUN_ON = 40  # characters of a heading that has lost its line end
STRUCTURED = 4  # units from which an article speaks through its headings alone


def _container(found: Sequence[Item], index: int) -> bool:
    """Whether a unit only announces the units in it: 存在的问题, or a heading that runs on into the text."""
    head = found[index].head.text
    if not any(item.parent == index for item in found):
        return False
    return bare(head) or (len(head) > RUN_ON and announced(head) is not None)


def _shown(found: Sequence[Item]) -> Iterator[int]:
    """The units of an outline: two levels, and clauses inside a paragraph only where nothing above says more."""
    for index, item in enumerate(found):
        above = found[item.parent] if item.parent >= 0 else None
        if item.depth > 2 or (item.form == "inline" and above and not _container(found, item.parent)):
            continue
        yield index


def _point(text: str, item: Item, head: Line, role: Role) -> Point:
    rest = stretch(text, head.end, item.end)
    heading = text[head.start : head.end].replace("\n", " ")
    return Point(role, item.depth, heading, rest.text.lstrip("。：:；;，, "), (item.start, item.end))


def _structured(text: str, plain: str, found: Sequence[Item], start: int) -> Iterator[Point]:
    role_of = roles(plain, found, start)
    for index in _shown(found):
        item = found[index]
        role: Role = "context" if _container(found, index) else role_of[index]
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
    return tuple(sorted((*points, *narrated(text, _free(lines, found), title)), key=_place))


def _place(point: Point) -> tuple[int, int]:
    return point.span


def _free(lines: Sequence[Line], found: Sequence[Item]) -> list[Line]:
    """Paragraphs outside the units; a subheading of a feature leaves those under it free."""
    units = [(item.start, item.head.end if item.form == "headline" else item.end) for item in found]
    own = [line for line in lines if not line.text.startswith("编者按")]
    return [line for line in own if not any(start < line.end and line.start < end for start, end in units)]
