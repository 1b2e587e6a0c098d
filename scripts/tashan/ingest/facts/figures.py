"""Find figures with their units: 13.8%, 1.2万人, 3.18亿元, 1000余人次, 2至3名, 8万元/年.

Dates, clock times, list numbers, ordinals and time frames (近3年) are no figures; lengths of time and ages are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tashan.ingest.facts.units import PER, UNIT

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_FIGURE = re.compile(
    rf"""(?<![\d.A-Za-z])
    (?P<value>(?:{_NUMBER})(?:[%％]?(?:[—–\-~～至到]|——)(?:{_NUMBER}))?
      (?:[多余来几]?(?:[十百万亿]|千(?![瓦克米]))+)?[多余来几]?)[ \u00a0]?
    (?P<unit>(?:{UNIT})(?:/(?:{PER})|(?<=[年天月时])多(?![次少]))?)?""",
    re.VERBOSE,
)
_FRACTION = re.compile(r"(?<![\d/.])\d{1,2}/\d{1,2}(?![\d/日])")
_MAGNITUDE = re.compile(r"[万亿]")
_YEAR = re.compile(r"(?:1[89]|20)\d\d(?:\D+\d{2,4})?$")
_WORD_AFTER = {
    "%": re.compile(r"[0-9A-Fa-f]{2}"),
    "分": re.compile(r"[之钟]"),
    "年": re.compile(r"代|级|底|初|末|春|夏|秋|冬|度|前|后|\d|[一二三四五六七八九十]+月|以?来(?=[，,])"),
    "天": re.compile(r"前|后"),
    "周": re.compile(r"[岁前后]|年"),
    "个月": re.compile(r"[前后]"),
    "市": re.compile(r"[场民]"),
    "路": re.compile(r"公交|车"),
    "线": re.compile(r"上|下"),
    "度": re.compile(r"[^电]"),
}
_FRAME_BEFORE = re.compile(r"(?:近|过去|最近|今后|未来|[前上头])$")
_ORDINAL_BEFORE = re.compile(r"第[\d\s、,，及和至到—\-]*$")
_CLOCK_BEFORE = re.compile(r"\d[时点:：]$")
_TITLE = re.compile(r"《[^《》\n]*》")
_TIME_UNITS = ("年", "天", "月", "周", "小时", "分钟")


@dataclass(frozen=True, slots=True)
class Figure:
    """text[start:end] is `value` and `unit` as written; the unit may be empty (1/3, 3.3万)."""

    start: int
    end: int
    value: str
    unit: str


def _excluded(text: str, found: re.Match[str], unit: str) -> bool:
    before, after = text[max(0, found.start() - 12) : found.start()], text[found.end() : found.end() + 6]
    if _ORDINAL_BEFORE.search(before) or (unit == "分" and _CLOCK_BEFORE.search(before)):
        return True
    if unit in ("年", "级", "届") and _YEAR.match(found["value"]):
        return True
    if unit.endswith(_TIME_UNITS) and _FRAME_BEFORE.search(before) and not unit.endswith(("时", "钟")):
        return True
    stop = _WORD_AFTER.get(unit.removesuffix("多"))
    return bool(stop and stop.match(after))


def _figure(text: str, found: re.Match[str]) -> Figure | None:
    value, unit = found["value"], found["unit"] or ""
    if not unit and not _MAGNITUDE.search(value):
        return None
    if _excluded(text, found, unit):
        return None
    return Figure(found.start(), found.end(), value, unit)


def figures(text: str) -> Iterator[Figure]:
    """The figures of `text` in order, without those inside the title of a document."""
    titles = [found.span() for found in _TITLE.finditer(text)]
    candidates = [_figure(text, found) for found in _FIGURE.finditer(text)]
    fractions = (Figure(*found.span(), found[0], "") for found in _FRACTION.finditer(text))
    for figure in sorted((*filter(None, candidates), *fractions), key=lambda figure: figure.start):
        if not any(start <= figure.start < end for start, end in titles):
            yield figure
