"""待补清单, for editors: what the library lacks. No menu leads here; the guide for editors does."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.library.age import stale as is_stale
from tashan.library.dates import day
from tashan.library.model import Case, Cause, Measure, Problem
from tashan.pages import blocks
from tashan.pages.address import Here
from tashan.pages.listing import case_item, cause_item, measure_item, problem_item, theme_item
from tashan.pages.page import Page
from tashan.pages.sheet import page_of
from tashan.pages.shelf import Shelf
from tashan.pages.standing import carried_out
from tashan.pages.views import Block, Head, Link, Sheet

PATH = "gaps.html"
FEWEST = 2  # cases that a theme should have
_HEAD = Head(
    kind="index",
    section="page",
    path=(Link("待补清单", PATH),),
    label="给编辑",
    title="待补清单",
    lede="资料库里还缺什么，由程序按现有条目数出来。补一条，下次生成时就少一条。",
)


def problems_without_case(shelf: Shelf) -> Iterator[Problem]:
    """Problems that no practice met."""
    for problem in shelf.library.problems:
        cases = shelf.library.cases_by_problem.get(problem.id, ())
        if not any(case.kind == "practice" for case in cases):
            yield problem


def measures_without_case(shelf: Shelf) -> Iterator[Measure]:
    """Countermeasures that no case carried out."""
    for measure in shelf.library.measures:
        if not carried_out(shelf.library.cases_by_measure.get(measure.id, ()), measure.id):
            yield measure


def causes_without_measure(shelf: Shelf) -> Iterator[Cause]:
    """Causes for which no case that shows them did anything."""
    for cause in shelf.library.causes:
        cases = shelf.library.cases_by_cause.get(cause.id, ())
        if not any(link.status == "done" for case in cases for link in case.measures):
            yield cause


def stale(shelf: Shelf) -> Iterator[Case]:
    """Cases not looked at for three years, counted from the newest entry of the library."""
    for case in shelf.library.cases:
        if is_stale(case, shelf.library.as_of):
            yield case


def told_once(shelf: Shelf) -> Iterator[Case]:
    """Practices said to help, of which a single source of the place itself tells."""
    for case in shelf.library.cases:
        if case.effect == "helps" and len(case.sources) == 1 and case.said_by in ("self", "superior"):
            yield case


def _blocks(shelf: Shelf, here: Here) -> Iterator[Block]:
    few = [theme for theme in shelf.library.themes if len(shelf.library.cases_by_theme.get(theme.id, ())) < FEWEST]
    yield from blocks.items(
        "problems", "还没有案例的问题", (problem_item(p, shelf, here) for p in problems_without_case(shelf))
    )
    yield from blocks.items(
        "measures", "还没有案例的对策", (measure_item(m, shelf, here) for m in measures_without_case(shelf))
    )
    yield from blocks.items(
        "causes", "还没有人应对的成因", (cause_item(c, shelf, here) for c in causes_without_measure(shelf))
    )
    yield from blocks.items("themes", f"案例不到 {FEWEST} 个的主题", (theme_item(theme, shelf, here) for theme in few))
    yield from blocks.items("stale", "三年没有核对的案例", (case_item(c, here, day(c.updated)) for c in stale(shelf)))
    lead = "成效只有本地一份材料讲过。找到媒体报道、上级通报或回访，就补上来源。"
    yield from blocks.items("once", "只有一处说法的案例", (case_item(c, here) for c in told_once(shelf)), lead)


def pages(shelf: Shelf) -> Iterator[Page]:
    """The one page."""
    here = Here(PATH)
    yield page_of(Sheet(_HEAD, tuple(_blocks(shelf, here)) or blocks.nothing()), shelf.library, here)
