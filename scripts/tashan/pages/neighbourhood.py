"""The neighbourhood of a topic: causes, problems and countermeasures that are linked, in three columns with lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise, product

from tashan.library.model import Cause, Measure, Problem
from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.shelf import Shelf
from tashan.pages.views import Block, Link

Topic = Cause | Problem | Measure
# A picture with more nodes than this is a thicket; the list below it has them all.
MOST = 30
_HEADS = ("成因", "问题", "对策")
# User units, which are pixels on a desk: three columns in the measure of 646.
WIDTH, _COLUMN, _STEP, _ROW, _TOP = 646, 190, 228, 46, 34
_LINE = 13  # characters of a name in one line


@dataclass(frozen=True, slots=True)
class Node:
    """A topic in the picture: its corner, its name in one line or two, and whether the page is its own."""

    name: str
    lines: tuple[str, ...]
    url: str
    x: int
    y: int
    own: bool


@dataclass(frozen=True, slots=True)
class Graph:
    """Columns of nodes, and the curves between neighbouring columns. `rest` counts what the picture leaves out."""

    heads: tuple[tuple[str, int], ...]
    nodes: tuple[Node, ...]
    curves: tuple[str, ...]
    height: int
    rest: int


def _columns(topic: Topic, shelf: Shelf) -> tuple[tuple[Topic, ...], tuple[Topic, ...], tuple[Topic, ...]]:
    """Causes, problems and countermeasures within one step of the topic; of a cause or measure, by its problems."""
    if isinstance(topic, Problem):
        return shelf.causes(topic.causes), (topic,), shelf.find(topic.measures, Measure)
    if isinstance(topic, Cause):
        problems = shelf.problems_by_cause.get(topic.id, ())
        return (topic,), problems, _first(shelf.find(each.measures, Measure) for each in problems)
    problems = shelf.problems_by_measure.get(topic.id, ())
    return _first(shelf.causes(each.causes) for each in problems), problems, (topic,)


def _first(groups: Iterable[tuple[Topic, ...]]) -> tuple[Topic, ...]:
    """Every topic once: those named most often first, then in the order of their ids."""
    named: dict[str, list[Topic]] = {}
    for group in groups:
        for each in group:
            named.setdefault(each.id, []).append(each)
    return tuple(named[key][0] for key in sorted(named, key=lambda key: (-len(named[key]), key)))


def _linked(left: Topic, right: Topic) -> bool:
    """Whether a line joins two neighbours of neighbouring columns."""
    if isinstance(left, Cause) and isinstance(right, Problem):
        return left.id in right.causes
    return isinstance(left, Problem) and isinstance(right, Measure) and right.id in left.measures


def _lines(name: str) -> tuple[str, ...]:
    """A name in at most two lines of about the same length."""
    if len(name) <= _LINE:
        return (name,)
    half = (len(name) + 1) // 2
    comma = name.find("、", half - 3, half + 3)
    half = comma + 1 if comma > 0 else half
    return name[:half], name[half:]


def _node(topic: Topic, place: tuple[int, int], own: bool, here: Here) -> Node:
    return Node(topic.name, _lines(topic.name), "" if own else here.to(topic), *place, own)


def _placed(topics: tuple[Topic, ...], column: int, height: int) -> Iterator[tuple[Topic, tuple[int, int]]]:
    """Topics of a column with their corners, centred on the tallest column."""
    start = _TOP + (height - _ROW * len(topics)) // 2
    for row, topic in enumerate(topics):
        yield topic, (column * _STEP, start + row * _ROW)


def _curve(start: tuple[int, int], end: tuple[int, int]) -> str:
    x, y = start[0] + _COLUMN, start[1] + 18
    to_x, to_y = end[0], end[1] + 18
    middle = (x + to_x) // 2
    return f"M{x} {y}C{middle} {y} {middle} {to_y} {to_x} {to_y}"


def graph(topic: Topic, shelf: Shelf, here: Here) -> Graph:
    """The picture for a topic's page; the columns are cut so that at most MOST nodes stand in it."""
    columns = _columns(topic, shelf)
    room = MOST // 2 - 1
    shown = tuple(column[:room] for column in columns)
    height = _ROW * max(map(len, shown))
    placed = tuple(tuple(_placed(column, number, height)) for number, column in enumerate(shown))
    pairs = (pair for left, right in pairwise(placed) for pair in product(left, right))
    return Graph(
        heads=tuple((head, number * _STEP) for number, head in enumerate(_HEADS) if shown[number]),
        nodes=tuple(_node(each, at, each.id == topic.id, here) for column in placed for each, at in column),
        curves=tuple(_curve(start, end) for (left, start), (right, end) in pairs if _linked(left, right)),
        height=_TOP + height,
        rest=sum(map(len, columns)) - sum(map(len, shown)),
    )


def neighbourhood(topic: Topic, shelf: Shelf, here: Here) -> Iterator[Block]:
    """The picture with the same links as a list; nothing for a topic that stands alone."""
    columns = _columns(topic, shelf)
    if sum(map(len, columns)) < 3:
        return
    lists = tuple(
        (head, tuple(Link(each.name, here.to(each)) for each in column if each.id != topic.id))
        for head, column in zip(_HEADS, columns, strict=True)
    )
    html = fill("neighbourhood.html", graph=graph(topic, shelf, here), width=WIDTH, lists=lists, name=topic.name)
    yield Block("around", "前后关系", html)
