"""Unit charts: one mark a case, so that a small collection is never blown up into percentages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tashan.library.dates import year_key
from tashan.library.evidence import certainty
from tashan.library.model import Case
from tashan.library.places import MASKED, province
from tashan.library.vocabulary import CERTAINTIES, THEMES
from tashan.pages.address import Here
from tashan.pages.standing import Standing, standing

# Rows with more marks than this are summed up by effect; in a chart of very many cases shorter rows are as well, and
# in a chart of themes or provinces all rows once it has more cases: a page must not become as long as the library.
_MOST, _MOST_OF_MANY, _MANY = 40, 10, 150


@dataclass(frozen=True, slots=True)
class Mark:
    """One case in a chart; `effect` is empty for a survey."""

    effect: str
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A label and its cases: as single marks, or summed up when there are many."""

    label: str
    number: int
    marks: tuple[Mark, ...] = ()
    effects: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart whose caption states the finding."""

    caption: str
    head: str
    rows: tuple[ChartRow, ...]


def _mark(case: Case, here: Here) -> Mark:
    return Mark("" if case.kind == "survey" else case.effect or "unreported", case.title, here.to(case))


def _most(total: int) -> int:
    return _MOST if total <= _MANY else _MOST_OF_MANY


def _row(label: str, cases: tuple[Case, ...], here: Here, most: int) -> ChartRow:
    if len(cases) > most:
        return ChartRow(label, len(cases), effects=standing(cases).effects)
    return ChartRow(label, len(cases), tuple(_mark(case, here) for case in cases))


def _finding(shown: Standing, levels: list[int]) -> str:
    counts = {level: levels.count(level) for level in sorted(set(levels))}
    most = max(counts, key=lambda level: counts[level])
    if len(levels) == 1:
        return f"1 个案例，{CERTAINTIES[levels[0]]}"
    share = "全部是" if counts[most] == len(levels) else f"其中 {counts[most]} 个是"
    return f"{len(shown.cases)} 个案例，{share}{CERTAINTIES[most]}"


def evidence_chart(cases: Iterable[Case], here: Here) -> Chart | None:
    """Practices by certainty, the strongest row on top; None when there are none."""
    shown = standing(cases)
    if not shown.cases:
        return None
    levels = [certainty(case) or 0 for case in shown.cases]
    by_level = {
        level: tuple(case for case, at in zip(shown.cases, levels, strict=True) if at == level) for level in set(levels)
    }
    most = _most(len(levels))
    rows = tuple(_row(CERTAINTIES[level], by_level.get(level, ()), here, most) for level in range(5, -1, -1))
    return Chart(_finding(shown, levels), "依据", rows)


def years_chart(cases: Iterable[Case], here: Here) -> Chart | None:
    """All cases by the year they began, the latest on top; None when there are none."""
    by_year: dict[int, list[Case]] = {}
    for case in cases:
        by_year.setdefault(case.period.start, []).append(case)
    if not by_year:
        return None
    shown = _most(sum(map(len, by_year.values())))
    rows = tuple(
        _row(_year(by_year[year]), tuple(by_year[year]), here, shown) for year in sorted(by_year, reverse=True)
    )
    first, last = min(by_year), max(by_year)
    most = max(sorted(by_year), key=lambda year: len(by_year[year]))
    span = f"都在 {first} 年" if first == last else f"从 {first} 年到 {last} 年，{most} 年最多"
    if first != last and len(by_year[most]) == min(len(found) for found in by_year.values()):
        span = f"从 {first} 年到 {last} 年"
    return Chart(span, "开始的年份", rows)


def themes_chart(cases: Iterable[Case], here: Here) -> Chart | None:
    """All cases by their main theme, the fullest row on top; None when there are none."""
    return _counted(cases, "主要主题", lambda case: THEMES.get(case.themes[0], ""), here)


def provinces_chart(cases: Iterable[Case], here: Here) -> Chart | None:
    """All cases by province, the fullest row on top; None when there are none."""
    return _counted(cases, "地区", lambda case: province(case) or MASKED, here)


def _counted(cases: Iterable[Case], head: str, group: Callable[[Case], str], here: Here) -> Chart | None:
    grouped: dict[str, list[Case]] = {}
    for case in cases:
        grouped.setdefault(group(case), []).append(case)
    if not grouped:
        return None
    order = sorted(grouped, key=lambda name: (-len(grouped[name]), name == MASKED))
    most = [name for name in order if len(grouped[name]) == len(grouped[order[0]])]
    named = sum(name != MASKED for name in order)
    finding = f"分在 {named} 个{head.removeprefix('主要')}，{'、'.join(most[:3])}最多" if named > 1 else order[0]
    shown = _MOST if sum(map(len, grouped.values())) <= _MOST else 0
    return Chart(finding, head, tuple(_row(name, tuple(grouped[name]), here, shown) for name in order))


def _year(cases: list[Case]) -> str:
    """The year, said to be about when no case of it states it."""
    stated = next((case for case in cases if case.period.note == "stated"), cases[0])
    return year_key(stated.period)
