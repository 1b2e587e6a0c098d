"""Two to four cases side by side: the page has the labels, a script sets the cases' cards beside them."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.page import Page, page
from tashan.pages.sheet import meta
from tashan.pages.shelf import Shelf
from tashan.pages.views import Head

_HEAD = Head(
    kind="compare",
    section="case",
    path=(),
    label="",
    title="案例对照",
    lede="把两到四个案例逐项摆在一起。几个案例都有的写明“都有”，一样的行写明“相同”。",
)
# Field of a card → its label. The order is that of a lesson: where, what was met, what was done, what came of it.
FIELDS = (
    ("place", "地区"),
    ("period", "时间"),
    ("level", "层级"),
    ("setting", "城乡"),
    ("lead", "实施单位"),
    ("themes", "主题"),
    ("problems", "问题"),
    ("causes", "成因"),
    ("measures", "做法"),
    ("needs", "照着做需要什么"),
    ("results", "数据"),
    ("effect", "成效"),
    ("certainty", "依据"),
    ("setbacks", "没有做到的"),
    ("lessons", "可以记取的"),
    ("cautions", "引用前先看"),
    ("policies", "政策"),
    ("decision", "请学员来定"),
    ("sources", "来源"),
)


def pages(shelf: Shelf) -> Iterator[Page]:
    """The one page."""
    here = Here("compare.html")
    yield page(here.source, meta(shelf.library, _HEAD), fill("compare.html", head=_HEAD, fields=FIELDS))
