"""Countermeasure pages: how it works, what it takes, and what its cases show together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from markupsafe import Markup

from tashan.library.model import Case, Measure
from tashan.pages import blocks
from tashan.pages.address import Here, address
from tashan.pages.case_facts import entry_links, theme_links
from tashan.pages.engine import fill
from tashan.pages.listing import case_item, count_words, measure_item, policy_item, problem_item
from tashan.pages.neighbourhood import neighbourhood
from tashan.pages.page import Page
from tashan.pages.sheet import guide, page_of
from tashan.pages.shelf import Shelf, newest
from tashan.pages.standing import carried_out, standing
from tashan.pages.topic import head, updated
from tashan.pages.views import Block, Fact, Item, Link, Rail, Sheet


def _did(case: Case, measure: Measure, here: Here) -> Item:
    """The case with what was done there, and what copying it needs."""
    link = next(link for link in case.measures if link.id == measure.id)
    return replace(case_item(case, here), text=link.did, needs=link.needs or "")


def _proposed(cases: tuple[Case, ...], measure: Measure) -> tuple[Case, ...]:
    done = {case.id for case in carried_out(cases, measure.id)}
    return tuple(case for case in cases if case.id not in done)


def _use(measure: Measure) -> Iterator[Block]:
    yield Block("mechanism", "怎么起作用", fill("mechanism.html", steps=(measure.mechanism,)))
    yield from blocks.bullets("steps", "怎么做", measure.steps, "steps")
    yield from blocks.bullets("resources", "要备什么", measure.resources)
    yield from blocks.bullets("fits", "适合的条件", measure.works_if)
    yield from blocks.bullets("risks", "要防的风险", measure.risks)
    yield from blocks.bullets("ask", "到本地问什么", measure.questions, "ask")
    yield from blocks.written(measure.body, measure.sources)


def _instead(measure: Measure, shelf: Shelf, here: Here) -> Iterator[Item]:
    """Other countermeasures of its problems that have cases, the strongest evidence first: where it has none itself."""
    problems = shelf.problems_by_measure.get(measure.id, ())
    others = {each.id: each for problem in problems for each in shelf.find(problem.measures, Measure)}
    items = (measure_item(each, shelf, here) for each in others.values() if each.id != measure.id)
    tried = (item for item in items if item.certainty is not None)
    return iter(sorted(tried, key=lambda item: -(item.certainty or 0)))


def _blocks(measure: Measure, shelf: Shelf, here: Here) -> Iterator[Block]:
    yield from _use(measure)
    problems = shelf.problems_by_measure.get(measure.id, ())
    yield from blocks.items("problems", "用在哪些问题上", (problem_item(problem, shelf, here) for problem in problems))
    yield from neighbourhood(measure, shelf, here)
    cases = newest(shelf.library.cases_by_measure.get(measure.id, ()))
    done = carried_out(cases, measure.id)
    yield from blocks.items("cases", "案例", (_did(case, measure, here) for case in done))
    if not done:
        lead = "这条对策还没有实施过的案例。同样的问题，别处用过下面几条。"
        yield from blocks.items("instead", "有案例的相近对策", _instead(measure, shelf, here), lead)
    proposed = (_did(case, measure, here) for case in _proposed(cases, measure))
    lead = "下面的材料只提出这条建议，没有实施，不计入成效。"
    yield from blocks.items("proposed", "只是建议，尚无实施结果", proposed, lead)
    policies = (policy_item(policy, here) for policy in shelf.policies(measure.policies))
    yield from blocks.items("policies", "政策依据", policies)
    yield from blocks.sources(measure.sources)


def _standing(measure: Measure, shelf: Shelf, here: Here) -> Markup:
    cases = shelf.library.cases_by_measure.get(measure.id, ())
    return fill(
        "standing.html",
        standing=standing(carried_out(cases, measure.id)),
        proposed=len(_proposed(cases, measure)),
        guide=guide(shelf.library, here),
    )


def _facts(measure: Measure, shelf: Shelf, here: Here) -> tuple[Fact, ...]:
    cases = shelf.library.cases_by_measure.get(measure.id, ())
    proposed = len(_proposed(cases, measure))
    return (
        Fact("主题", theme_links(measure.themes, shelf, here)),
        Fact("问题", (Link(f"{len(shelf.problems_by_measure.get(measure.id, ()))} 个"),)),
        Fact("案例", (Link(count_words(carried_out(cases, measure.id))),)),
        Fact("建议", (Link(f"{proposed} 处只是建议"),) if proposed else ()),
        Fact("更新", updated(measure)),
    )


def _theme(measure: Measure, shelf: Shelf) -> str:
    """The place in the 对照表 where the countermeasure is a column: the first theme of its first problem."""
    codes = [code for problem in shelf.problems_by_measure.get(measure.id, ()) for code in problem.themes]
    return f"#{codes[0]}" if codes else ""


def page_for(measure: Measure, shelf: Shelf) -> Page:
    """The page of a countermeasure."""
    here = Here(address(measure))
    path = (
        Link("对策", here.to("countermeasures/index.html")),
        *entry_links(shelf.themes(measure.themes[:1]), here),
    )
    table = Link("看对照表", here.to("matrix.html") + _theme(measure, shelf))
    rail = Rail("条目资料", _facts(measure, shelf, here), (table,), measure.id)
    opening = head(measure, "measure", "对策", path)
    sheet = Sheet(opening, tuple(_blocks(measure, shelf, here)), rail, _standing(measure, shelf, here))
    return page_of(sheet, shelf.library, here)
