"""Count the paragraphs of automatic lists as Word does, and give the label that the reader sees: 一、 （二） 3.1."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from tashan.untrusted.word.names import Element, child, children, is_on, number, value
from tashan.untrusted.word.numerals import numeral

_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. `restart`: the level (from 1) after which it starts anew; 0: never; None: any higher one."""

    start: int = 1
    form: str = "decimal"
    label: str = ""
    restart: int | None = None
    decimal_only: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """A list of the document: the definition that it counts with, its levels, and where it starts anew."""

    definition: int
    levels: tuple[Level, ...]
    starts: dict[int, int]


def lists(root: Element | None) -> dict[int, List]:
    """The lists of a document by their numbers."""
    abstract = {number(one, "abstractNumId"): one for one in children(root, "abstractNum")}
    linked = {value(child(one, "styleLink")): one for one in abstract.values() if child(one, "styleLink") is not None}
    found = {}
    for one in children(root, "num"):
        key, definition = number(one, "numId"), number(child(one, "abstractNumId"))
        base = abstract.get(definition)
        base = linked.get(value(child(base, "numStyleLink")), base)
        if key is not None and base is not None:
            found[key] = _list(one, base, definition or 0)
    return found


def _list(own: Element, base: Element, definition: int) -> List:
    overrides = {number(one, "ilvl"): one for one in children(own, "lvlOverride")}
    levels = {number(one, "ilvl"): one for one in children(base, "lvl")}
    levels |= {key: inner for key, one in overrides.items() if (inner := child(one, "lvl")) is not None}
    starts = {key: number(child(one, "startOverride")) for key, one in overrides.items() if key is not None}
    return List(
        definition,
        tuple(_level(levels[at]) if at in levels else Level() for at in range(_LEVELS)),
        {key: start for key, start in starts.items() if start is not None},
    )


def _level(element: Element) -> Level:
    start = number(child(element, "start"))
    return Level(
        start=1 if start is None else start,
        form=value(child(element, "numFmt")) or _alternate(element) or "decimal",
        label=value(child(element, "lvlText")),
        restart=number(child(element, "lvlRestart")),
        decimal_only=is_on(child(element, "isLgl")),
        style=value(child(element, "pStyle")),
    )


def _alternate(element: Element) -> str:
    """Newer formats stand in <mc:AlternateContent>."""
    return next((value(one) for one in element.iter() if one.tag.endswith("}numFmt")), "")


@dataclass
class Counters:
    """How far every list has counted."""

    lists: dict[int, List]
    counts: defaultdict[int, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    begun: set[tuple[int, int]] = field(default_factory=set)

    def label(self, list_id: int, level: int) -> str:
        """Count one more paragraph of this list and level, and give its label; empty where nothing is shown."""
        found = self.lists.get(list_id)
        if found is None or not 0 <= level < _LEVELS:
            return ""
        counts = self.counts[found.definition]
        self._begin(list_id, found, level, counts)
        counts[level] = counts[level] + 1 if level in counts else found.levels[level].start
        for deeper in range(level + 1, _LEVELS):
            if _restarts(found.levels[deeper], level):
                counts.pop(deeper, None)
        return _shown(found, level, counts)

    def level_of(self, list_id: int, style: str) -> int | None:
        """The level that a style is tied to in this list."""
        levels = self.lists[list_id].levels if list_id in self.lists else ()
        return next((at for at, level in enumerate(levels) if style and level.style == style), None)

    def _begin(self, list_id: int, found: List, level: int, counts: dict[int, int]) -> None:
        """A list that starts anew does so where it is first used, not at every paragraph."""
        if level in found.starts and (list_id, level) not in self.begun:
            counts[level] = found.starts[level] - 1
        self.begun.add((list_id, level))


def _restarts(deeper: Level, level: int) -> bool:
    return deeper.restart is None or level < deeper.restart


def _shown(found: List, level: int, counts: dict[int, int]) -> str:
    own = found.levels[level]
    if own.form == "bullet":
        return "•"

    def counted(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        form = "decimal" if own.decimal_only else found.levels[at].form
        return numeral(counts.get(at, found.levels[at].start), form)

    return re.sub(r"%([1-9])", counted, own.label)


def labelled(label: str, text: str) -> str:
    """The label before the text, with a space only where the two would run together: 第一章 总则, but 一、总则."""
    if not label or not text:
        return label + text
    gap = " " if label[-1].isalnum() or label == "•" else ""
    return f"{label}{gap}{text}"
