"""Find figures with their units: 13.8%, 1.2万人, 3.18亿元, 1000余人次, 2至3名, 300元/人·月.

Dates, clock times, list numbers, ordinals and time frames (近3年) are no figures; lengths of time and ages are.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked
from tashan.ingest.facts.exclusions import Candidate, excluded
from tashan.ingest.facts.figure import Figure
from tashan.ingest.facts.numerals import in_numerals
from tashan.ingest.facts.shares import shares
from tashan.ingest.facts.units import PER, UNIT
from tashan.ingest.lines import plain
from tashan.ingest.opened import opened

_WHOLE = r"\d{1,3}(?:[,\ ]\d{3})+(?!\d)|\d+"
_NUMBER = rf"(?:{_WHOLE})(?:\.\d+|\.\n\d+(?=%))?"
_ABOUT = "[余多来几]"
_MAGNITUDE = rf"(?:\ ?{_ABOUT}?(?:[十百万亿]|千(?![瓦克米赫卡帕])))*"
_TO = r"(?:—{1,2}|[–\-~至到])"
_JOINT = re.compile(_TO)
_GAP = r"(?:\ ?\n?\ ?)"
_FIGURE = when_asked(
    rf"""(?<![\d.A-Za-z+])
    (?P<value>
      {_NUMBER}(?:(?:、{_NUMBER})+(?:和{_NUMBER})?|{_TO}{_NUMBER})?
      {_MAGNITUDE}(?:\n?{_ABOUT})?\+?)
    (?:{_GAP}
    (?P<unit>(?:{UNIT})(?:/(?:{PER})(?:[/·](?:{PER}))*)?(?:\([次套]\))?(?:(?<=[年天月时])多(?![次少来]))?))?""",
    re.VERBOSE,
)
_DIGIT = re.compile(r"\d\d*+")  # twice, since a search is quick where the first sign is no repeated one
# A currency before the number, or a minus that joins nothing.
_MARK = re.compile(r"[¥￥$€]\ ?$|(?<![^(:,; \n])[-−]$")
_MARKS = frozenset("¥￥$€-− \n")  # what its last sign can be, or stand before
_PLAIN_NUMBER = re.compile(r"(?:比|系数|指数|均值|得分)[^\d,。;\n]{0,6}(?:为|是|达|至|到)$")
_SUM = re.compile(r"[万亿]|^[¥￥$€]")
_CHANGE = re.compile(r"(?:从|由|自)[^,。;、\n]{0,8}$")
_TITLE = re.compile(r"《[^《》\n]*》")
# Only inside a sentence does a figure run on in the next line.
_RUNNING = when_asked(r"[\u4e00-\u9fff,、(]\ ?\Z")
_LIST_NUMBER = re.compile(r"\d{1,2}、")


def _alone_on_its_line(view: str, start: int) -> bool:
    return not view[view.rfind("\n", 0, start) + 1 : start].strip()


def _figure(view: str, found: re.Match[str]) -> Figure | None:
    value, unit = found["value"], found["unit"] or ""
    start, end = found.span()
    if view[start - 1 : start] in _MARKS and (mark := _MARK.search(view[max(0, start - 2) : start])):
        start -= len(mark[0])
        value = mark[0] + value
    before, after = view[max(0, start - 14) : start], view[end : end + 8]
    if not unit and not _SUM.search(value) and not ("." in value and _PLAIN_NUMBER.search(before)):
        return None
    if "\n" in view[start:end] and not _RUNNING().search(before):
        return None
    if excluded(Candidate(before, value, unit, after)) or after.startswith("+"):
        return None
    return Figure(start, end, value, unit)


def _without_list_number(view: str, figure: Figure) -> Figure:
    """3名 of 2、3名 at the beginning of a line, where 2、 numbers an item."""
    number = _LIST_NUMBER.match(figure.value) if "、" in figure.value else None
    if not number or not _alone_on_its_line(view, figure.start):
        return figure
    return figure._replace(start=figure.start + number.end(), value=figure.value[number.end() :])


def _joined(view: str, every: list[Figure]) -> Iterator[Figure]:
    """Ranges with the unit twice (20元至30元, 1万—3万元) are one figure; 从20元到30元 is a change."""
    waiting: Figure | None = None
    for figure in every:
        if waiting and _is_range(view, waiting, figure):
            value = view[waiting.start : figure.start] + figure.value
            waiting = figure._replace(start=waiting.start, value=value)
            continue
        if waiting:
            yield waiting
        waiting = figure
    if waiting:
        yield waiting


def _is_range(view: str, low: Figure, high: Figure) -> bool:
    same = low.unit in ("", high.unit) and bool(high.unit)
    return (
        same
        and bool(_JOINT.fullmatch(view, low.end, high.start))
        and not _CHANGE.search(view[max(0, low.start - 10) : low.start])
    )


def figures(text: str) -> tuple[Figure, ...]:
    """The figures of `text` in order, none overlapping another, without those inside the title of a document."""
    view = plain(text)
    titles = [found.span() for found in _TITLE.finditer(view)]
    begun = [start for start, _ in titles]
    found = filter(None, (_figure(view, each) for each in opened(_DIGIT, _FIGURE, view)))
    arabic = (_without_list_number(view, figure) for figure in found)
    every = sorted((*arabic, *shares(view), *in_numerals(view)), key=lambda figure: (figure.start, -figure.end))
    kept: list[Figure] = []
    for figure in every:
        title = bisect(begun, figure.start) - 1
        titled = title >= 0 and figure.start < titles[title][1]
        if not titled and figure.start >= (kept[-1].end if kept else 0):
            kept.append(figure)
    return tuple(_as_written(text, figure) for figure in _joined(view, kept))


def _as_written(text: str, figure: Figure) -> Figure:
    """The figure in the characters of `text`, which the view may have simplified."""
    value_end = figure.start + len(figure.value)
    unit_start = figure.end - len(figure.unit)
    return Figure(figure.start, figure.end, text[figure.start : value_end], text[unit_start : figure.end])
