"""Numbering in the text: 一、 （一） 1. 一是 首先 第一, kept where the numbers really count up from one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from tashan.chinese.lookup import Lookup
from tashan.chinese.numerals import whole

_DIGITS = "一二三四五六七八九十"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_WORDS = {"首先": 1, "其次": 2, "再次": 3, "再者": 3, "最后": 0}
_OPENING = " \u3000“‘（"  # may stand before a number
# Where line ends were lost, a number may follow a heading directly: …还存在的问题1、…
_HEADING_ENDS = ("问题", "作用", "原因", "做法", "措施", "建议", "对策", "打算", "经验")


@dataclass(frozen=True, slots=True)
class Style:
    """One way of numbering, inside a paragraph (`inline`) or above a section.

    `before` are the characters that a number stands behind, `ones` is what the lists begin with.
    """

    name: str
    number: re.Pattern[str]
    before: str
    ones: tuple[str, ...]
    inline: bool


def _style(name: str, number: str, before: str, ones: str, *, inline: bool = False) -> Style:
    return Style(name, re.compile(number), before + "\n", tuple(ones.split()), inline)


STYLES = (
    _style("一、", rf"(?P<n>[{_DIGITS}][{_DIGITS}]{{0,2}})、", "。！？", "一、"),
    _style("（一）", rf"（(?P<n>[{_DIGITS}]{{1,3}})）", "。！？；：", "（一）"),
    _style("1.", r"(?P<n>\d\d?)(?:[、．]|\.(?!\d))", "。！？；：", "1、 1． 1."),
    _style("（1）", r"（(?P<n>\d{1,2})）", "。！？；：", "（1）"),
    _style("①", rf"(?P<n>[{_CIRCLED}])", "。！？；：，", "①", inline=True),
    _style(
        "第一，",
        rf"第(?P<n>[{_DIGITS}]{{1,3}})[，、]|(?:首先|其次|再次|再者|最后)[，是要]?",
        "。！？；：",
        "第一， 第一、 首先",
        inline=True,
    ),
    _style("其一，", rf"其(?P<n>[{_DIGITS}])[，、]", "。！？；：", "其一， 其一、", inline=True),
    _style("一是", rf"(?P<n>[{_DIGITS}])(?:是(?!否)|要(?!素))", "。！？；：，", "一是 一要", inline=True),
)


@dataclass(frozen=True, slots=True)
class Marker:
    """A number at [start, end). `run` tells apart the lists, `depth` counts the lists around it, from 0."""

    start: int
    end: int
    style: Style
    value: int
    run: int = 0
    depth: int = 0


def _value(number: re.Match[str]) -> int:
    numeral = number["n"]
    if numeral is None:
        return _WORDS[number[0][:2]]
    return _CIRCLED.index(numeral) + 1 if numeral in _CIRCLED else whole(numeral)


@cache
def _ones() -> Lookup:
    return Lookup(one for style in STYLES for one in style.ones)


def _found(text: str, start: int, end: int) -> Iterator[Marker]:
    begun = _ones().held(text[start:end])
    for style in STYLES:
        if begun.isdisjoint(style.ones):
            continue
        for number in style.number.finditer(text, start, end):
            at = number.start()
            while at > start and text[at - 1] in _OPENING:
                at -= 1
            if at == 0 or text[at - 1] in style.before or text.endswith(_HEADING_ENDS, 0, at):
                yield Marker(at, number.end(), style, _value(number))


def numbered(line: str) -> bool:
    """Whether the line begins with a number."""
    at = len(line) - len(line.lstrip(_OPENING))
    return any(style.number.match(line, max(0, at - 1)) or style.number.match(line, at) for style in STYLES)


def _counted(markers: Iterable[Marker]) -> Iterator[Marker]:
    """Markers that start a list or carry one on; a list is carried on over the lists inside it."""
    open_lists: list[Marker] = []
    runs = 0
    for marker in markers:
        depth = next((i for i, last in enumerate(open_lists) if last.style is marker.style), None)
        if depth is not None and marker.value in (0, open_lists[depth].value + 1):
            run, value = open_lists[depth].run, open_lists[depth].value + 1
        elif marker.value == 1:
            depth = len(open_lists) if depth is None else depth
            runs, run, value = runs + 1, runs + 1, 1
        else:
            continue
        placed = Marker(marker.start, marker.end, marker.style, value, run, depth)
        open_lists[depth:] = [placed]
        yield placed


def markers(text: str, start: int, end: int) -> tuple[Marker, ...]:
    """The numbers of text[start:end] that belong to lists of two or more, in order."""
    found = sorted(_found(text, start, end), key=lambda marker: (marker.start, marker.end))
    first = list(_counted(found))
    sizes = {run: len(list(group)) for run, group in groupby(sorted(marker.run for marker in first))}
    # Again without lists of one, which may have stood as parents of real ones.
    return tuple(_counted(marker for marker in first if sizes[marker.run] > 1))
