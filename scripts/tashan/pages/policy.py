"""Policy pages: who issued it, whether it is in force, what it asks for, and what rests on it."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.library.dates import day
from tashan.library.model import Policy
from tashan.library.vocabulary import POLICY_STATUSES
from tashan.pages import blocks
from tashan.pages.address import Here, address
from tashan.pages.listing import measure_item
from tashan.pages.page import Page
from tashan.pages.sheet import page_of
from tashan.pages.shelf import Shelf
from tashan.pages.topic import case_items, head
from tashan.pages.views import Block, Fact, Link, Rail, Sheet


def _blocks(policy: Policy, shelf: Shelf, here: Here) -> Iterator[Block]:
    yield from blocks.bullets("asks", "要求什么", policy.asks)
    yield from blocks.bullets("ask", "到本地问什么", policy.questions, "ask")
    yield from blocks.written(policy.body, policy.sources)
    measures = shelf.measures_by_policy.get(policy.id, ())
    yield from blocks.items("measures", "对策", (measure_item(measure, shelf, here) for measure in measures))
    cases = shelf.cases_by_policy.get(policy.id, ())
    yield from blocks.items("cases", "案例", case_items(cases, here))
    yield from blocks.sources(policy.sources)


def _facts(policy: Policy) -> tuple[Fact, ...]:
    return (
        Fact("发文", (Link(policy.issuer),)),
        Fact("文号", (Link(policy.number),) if policy.number else ()),
        Fact("日期", (Link(day(policy.date)),)),
        Fact("效力", (Link(POLICY_STATUSES[policy.status]),)),
    )


def page_for(policy: Policy, shelf: Shelf) -> Page:
    """The page of a policy."""
    here = Here(address(policy))
    path = (Link("政策", here.to("policies/index.html")),)
    buttons = (Link("看原文出处", policy.url),) if policy.url else ()
    rail = Rail("政策资料", _facts(policy), buttons)
    opening = head(policy, "policy", "政策", path)
    return page_of(Sheet(opening, tuple(_blocks(policy, shelf, here)), rail), shelf.library, here)
