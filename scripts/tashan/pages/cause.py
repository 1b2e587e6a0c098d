"""Cause pages: the chain from the cause to what one sees, the problems that name it, the cases that show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tashan.library.model import Case, Cause
from tashan.library.vocabulary import CAUSE_KINDS
from tashan.pages import blocks
from tashan.pages.address import Here, address
from tashan.pages.case_links import INFERRED
from tashan.pages.engine import fill
from tashan.pages.listing import case_item, count_words, problem_item
from tashan.pages.neighbourhood import neighbourhood
from tashan.pages.page import Page
from tashan.pages.sheet import page_of
from tashan.pages.shelf import Shelf, newest
from tashan.pages.topic import head, updated
from tashan.pages.views import Block, Fact, Item, Link, Rail, Sheet


def _shown(case: Case, cause: Cause, here: Here) -> Item:
    """The case with how the cause showed there; what the source does not say is marked."""
    link = next(link for link in case.causes if link.id == cause.id)
    return replace(case_item(case, here), text=link.how, mark="" if link.stated else INFERRED)


def _blocks(cause: Cause, shelf: Shelf, here: Here) -> Iterator[Block]:
    yield Block("mechanism", "怎么起作用", fill("mechanism.html", steps=cause.mechanism))
    yield from blocks.bullets("ask", "到本地问什么", cause.questions, "ask")
    yield from blocks.written(cause.body, cause.sources)
    named = shelf.problems_by_cause.get(cause.id, ())
    yield from blocks.items("problems", "造成哪些问题", (problem_item(problem, shelf, here) for problem in named))
    yield from neighbourhood(cause, shelf, here)
    cases = newest(shelf.library.cases_by_cause.get(cause.id, ()))
    yield from blocks.items("cases", "案例里怎么表现", (_shown(case, cause, here) for case in cases))
    yield from blocks.sources(cause.sources)


def page_for(cause: Cause, shelf: Shelf) -> Page:
    """The page of a cause."""
    here = Here(address(cause))
    index = here.to("causes/index.html")
    path = (Link("成因", index), Link(CAUSE_KINDS[cause.kind], f"{index}#{cause.kind}"))
    facts = (
        Fact("类型", (Link(CAUSE_KINDS[cause.kind]),)),
        Fact("问题", (Link(f"{len(shelf.problems_by_cause.get(cause.id, ()))} 个"),)),
        Fact("案例", (Link(count_words(shelf.library.cases_by_cause.get(cause.id, ()))),)),
        Fact("更新", updated(cause)),
    )
    opening = head(cause, "cause", "成因", path)
    parts = tuple(_blocks(cause, shelf, here))
    return page_of(Sheet(opening, parts, Rail("条目资料", facts)), shelf.library, here)
