"""The overview: all cases by certainty, year, theme and province, one mark a case."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.pages import blocks
from tashan.pages.address import Here
from tashan.pages.charts import chart_block, charts
from tashan.pages.figures import provinces_chart, themes_chart
from tashan.pages.listing import count_words
from tashan.pages.page import Page
from tashan.pages.sheet import page_of
from tashan.pages.shelf import Shelf
from tashan.pages.views import Block, Head, Link, Sheet


def _blocks(shelf: Shelf, here: Here) -> Iterator[Block]:
    cases = shelf.library.cases
    yield from charts(cases, here)
    for anchor, title, chart in (
        ("by-theme", "哪些主题", themes_chart(cases, here)),
        ("by-province", "哪些地区", provinces_chart(cases, here)),
    ):
        if chart:
            yield chart_block(anchor, title, chart, cases)


def pages(shelf: Shelf) -> Iterator[Page]:
    """The one page."""
    here = Here("overview.html")
    head = Head(
        kind="index",
        section="case",
        path=(Link("案例", here.to("cases/index.html")), Link("一览", here.to(here.path))),
        label="",
        title="案例一览",
        lede=f"全库{count_words(shelf.library.cases)}，一个记号是一个案例，点开就到；太多的只列个数。案例多少只说明收了多少，不说明哪里做得好。",
    )
    yield page_of(Sheet(head, tuple(_blocks(shelf, here)) or blocks.nothing()), shelf.library, here)
