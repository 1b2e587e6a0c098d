"""Theme pages: what belongs here and what does not, problems, what the material proves, countermeasures, cases."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.library.model import Theme
from tashan.library.vocabulary import THEMES
from tashan.pages import blocks
from tashan.pages.address import Here, address
from tashan.pages.cells import columns, measure_rows
from tashan.pages.charts import charts
from tashan.pages.engine import fill
from tashan.pages.listing import count_words, measure_item
from tashan.pages.page import Page
from tashan.pages.places import regions
from tashan.pages.ranking import rank_list, ranked
from tashan.pages.sheet import page_of, warning
from tashan.pages.shelf import Shelf
from tashan.pages.standing import carried_out
from tashan.pages.topic import case_items
from tashan.pages.views import Block, Fact, Head, Link, Rail, Sheet


def _measures(theme: Theme, shelf: Shelf) -> str:
    listed = shelf.measures_by_theme.get(theme.id, ())
    cases = shelf.library.cases_by_measure
    tried = sum(1 for measure in listed if carried_out(cases.get(measure.id, ()), measure.id))
    return f"{len(listed)} 条，其中 {tried} 条有案例" if listed else "暂无"


def _blocks(theme: Theme, shelf: Shelf, here: Here) -> Iterator[Block]:
    yield Block("", "", fill("scope.html", includes=theme.includes, excludes=theme.excludes))
    yield from blocks.written(theme.body)
    problems = shelf.problems_by_theme.get(theme.id, ())
    if problems:
        yield Block("problems", "常备课的问题", rank_list(ranked(problems, shelf), shelf, here))
    cases = shelf.library.cases_by_theme.get(theme.id, ())
    yield from charts(cases, here)
    measures = shelf.measures_by_theme.get(theme.id, ())
    yield from blocks.items("measures", "对策", (measure_item(measure, shelf, here) for measure in measures))
    yield from blocks.items("cases", "案例", case_items(cases, here))


def _head(theme: Theme, here: Here) -> Head:
    number = list(THEMES).index(theme.id) + 1 if theme.id in THEMES else 0
    return Head(
        kind="theme",
        section="theme",
        path=(Link("专题", here.to("themes/index.html")),),
        label=f"主题 {number}／{len(THEMES)}" if number else "主题",
        title=theme.name,
        lede=theme.definition,
        warning=warning(theme),
    )


def page_for(theme: Theme, shelf: Shelf) -> Page:
    """The page of a theme."""
    here = Here(address(theme))
    cases = shelf.library.cases_by_theme.get(theme.id, ())
    problems = shelf.problems_by_theme.get(theme.id, ())
    facts = (
        Fact("问题", (Link(f"{len(problems)} 个"),)),
        Fact("对策", (Link(_measures(theme, shelf)),)),
        Fact("案例", (Link(count_words(cases)),)),
        Fact("地区", regions(cases)),
    )
    in_table = columns(measure_rows(problems, shelf))
    table = (Link("看对照表", here.to(f"matrix.html#{theme.id}")),) if in_table else ()
    rail = Rail("这个主题里有", facts, table)
    sheet = Sheet(_head(theme, here), tuple(_blocks(theme, shelf, here)), rail)
    return page_of(sheet, shelf.library, here)
