"""Problem pages, in the order of a lesson: signs, extent, questions, causes, countermeasures, cases."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.library.model import Cause, Measure, Problem
from tashan.library.places import case_label
from tashan.pages import blocks
from tashan.pages.address import Here, address
from tashan.pages.case_facts import entry_links, theme_links
from tashan.pages.cells import cause_cell
from tashan.pages.engine import fill
from tashan.pages.listing import count_words
from tashan.pages.measure_table import measure_table
from tashan.pages.neighbourhood import neighbourhood
from tashan.pages.page import Page
from tashan.pages.sheet import page_of
from tashan.pages.shelf import Shelf
from tashan.pages.standing import carried_out
from tashan.pages.topic import case_items, head, updated
from tashan.pages.views import Block, Fact, Link, Rail, Sheet


def _measures(problem: Problem, shelf: Shelf) -> str:
    listed = shelf.find(problem.measures, Measure)
    cases = shelf.library.cases_by_problem.get(problem.id, ())
    tried = sum(1 for measure in listed if carried_out(cases, measure.id))
    return f"{len(listed)} 条，其中 {tried} 条有案例" if listed else "暂无"


def _facts(problem: Problem, shelf: Shelf, here: Here) -> tuple[Fact, ...]:
    return (
        Fact("主题", theme_links(problem.themes, shelf, here)),
        Fact("波及", (Link("、".join(problem.affected)),) if problem.affected else ()),
        Fact("成因", (Link(f"{len(shelf.causes(problem.causes))} 条"),)),
        Fact("对策", (Link(_measures(problem, shelf)),)),
        Fact("案例", (Link(count_words(shelf.library.cases_by_problem.get(problem.id, ()))),)),
        Fact("更新", updated(problem)),
    )


def _signs(problem: Problem, shelf: Shelf, here: Here) -> Iterator[Block]:
    yield from blocks.bullets("signs", "表现", problem.signs)
    borders = tuple(
        (Link(entry.name, here.to(entry)), near.how)
        for near in problem.not_this
        for entry in shelf.find((near.id,), Problem)
    )
    if borders:
        yield Block("borders", "不要混淆", fill("borders.html", borders=borders))
    if problem.extent:
        yield Block("extent", "有多普遍", fill("extent.html", extent=problem.extent))
    yield from blocks.bullets("ask", "到本地问什么", problem.questions, "ask")


def _related(problem: Problem, shelf: Shelf, here: Here) -> Iterator[Block]:
    """Problems before and after this one, as two rows of links."""
    facts = (
        Fact("来自", entry_links(shelf.problems_leading_to.get(problem.id, ()), here)),
        Fact("会引出", entry_links(shelf.find(problem.leads_to, Problem), here)),
    )
    shown = tuple(fact for fact in facts if fact.values)
    if shown:
        yield Block("related", "相关问题", fill("related.html", facts=shown))


def _chain(problem: Problem, cause: Cause, shelf: Shelf, here: Here) -> tuple[Cause, str, tuple[Link, ...]]:
    """A cause, its page, and the cases of this problem that show it."""
    shown = cause_cell(problem, cause, shelf.library.cases_by_problem.get(problem.id, ())).cases
    return cause, here.to(cause), tuple(Link(case_label(case), here.to(case)) for case in shown)


def _blocks(problem: Problem, shelf: Shelf, here: Here) -> Iterator[Block]:
    yield from _signs(problem, shelf, here)
    causes = tuple(_chain(problem, cause, shelf, here) for cause in shelf.causes(problem.causes))
    if causes:
        yield Block("causes", "成因", fill("chains.html", causes=causes))
    yield from measure_table(problem, shelf, here)
    yield from neighbourhood(problem, shelf, here)
    yield from _related(problem, shelf, here)
    yield from blocks.written(problem.body, problem.sources)
    cases = shelf.library.cases_by_problem.get(problem.id, ())
    yield from blocks.items("cases", "案例", case_items(cases, here))
    yield from blocks.sources(problem.sources)


def page_for(problem: Problem, shelf: Shelf) -> Page:
    """The page of a problem."""
    here = Here(address(problem))
    path = (
        Link("问题", here.to("problems/index.html")),
        *entry_links(shelf.themes(problem.themes[:1]), here),
    )
    opening = head(problem, "problem", "问题", path)
    alike = Link("找和我这里相近的", f"{here.to('near.html')}?problem={problem.id}")
    rail = Rail("条目资料", _facts(problem, shelf, here), (alike,), basket=problem.id)
    return page_of(Sheet(opening, tuple(_blocks(problem, shelf, here)), rail), shelf.library, here)
