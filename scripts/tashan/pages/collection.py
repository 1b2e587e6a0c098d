"""Collection pages: cases and problems that editors put together, each case with what to look for in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tashan.library.model import Case, Collection, Problem
from tashan.pages import blocks
from tashan.pages.address import Here, address
from tashan.pages.case_facts import theme_links
from tashan.pages.charts import charts
from tashan.pages.engine import fill
from tashan.pages.listing import case_item, count_words, problem_item
from tashan.pages.page import Page
from tashan.pages.places import regions
from tashan.pages.sheet import page_of, warning
from tashan.pages.shelf import Shelf
from tashan.pages.views import Block, Fact, Head, Item, Link, Rail, Sheet


def _shown(collection: Collection, shelf: Shelf, here: Here) -> Iterator[Item]:
    """The cases in the editors' order, with what to look for in each."""
    words = {link.id: link.how for link in collection.cases}
    return (replace(case_item(case, here), text=words[case.id]) for case in shelf.find(words, Case))


def _blocks(collection: Collection, shelf: Shelf, here: Here) -> Iterator[Block]:
    yield Block("", "", fill("scope.html", includes="", excludes=collection.excludes))
    yield from blocks.written(collection.body)
    problems = shelf.find(collection.problems, Problem)
    yield from blocks.items("problems", "从哪些问题讲起", (problem_item(problem, shelf, here) for problem in problems))
    yield from blocks.items("cases", "案例", _shown(collection, shelf, here))
    yield from charts(shelf.find((link.id for link in collection.cases), Case), here)


def page_for(collection: Collection, shelf: Shelf) -> Page:
    """The page of a collection."""
    here = Here(address(collection))
    head = Head(
        kind="theme",
        section="theme",
        path=(Link("专题", here.to("themes/index.html#collections")),),
        label="编辑汇编",
        title=collection.name,
        lede=collection.definition,
        aliases=collection.aliases,
        warning=warning(collection),
    )
    cases = shelf.find((link.id for link in collection.cases), Case)
    facts = (
        Fact("案例", (Link(count_words(cases)),)),
        Fact("主题", theme_links(collection.themes, shelf, here)),
        Fact("地区", regions(cases)),
    )
    sheet = Sheet(head, tuple(_blocks(collection, shelf, here)), Rail("这个专题里有", facts))
    return page_of(sheet, shelf.library, here)
