"""The search page: a field, filters and an empty list that the search client fills.

All that the client says stands in the page, so that the traditional tree says it in traditional characters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.page import Page, page
from tashan.pages.sheet import meta
from tashan.pages.shelf import Shelf
from tashan.pages.views import Head

_HEAD = Head(kind="search", section="search", path=(), label="", title="检索")
# In the order of the page; the codes are those of addresses, the words those of 字段:值.
FACETS = (
    ("theme", "主题"),
    ("effect", "成效"),
    ("certainty", "依据"),
    ("place", "地区"),
    ("year", "年份"),
    ("level", "层级"),
    ("setting", "城乡"),
    ("kind", "类型"),
)
# {} is filled in by the client, one after another.
WORDS: Mapping[str, str] = MappingProxyType(
    {
        "idle": "输入词语、拼音或首字母；多个词用空格隔开，结果同时含有这些词。",
        "busy": "正在检索……",
        "broken": "检索数据没有读出来，请刷新本页再试。",
        "total": "共 {} 条",
        "more": "另有 {} 条相近的",
        "reading": "按拼音“{}”检索",
        "also": "也搜索了：{}",
        "alone": "关闭同义词",
        "again": "打开同义词",
        "none": "没有找到“{}”（{} 条）。",
        "unfit": "没有符合条件的条目（{} 条）。",
        "meant": "您是不是要找：{}",
        "both": "以下同时含有：{}",
        "freed": "{}。",
        "free": "去掉条件再查",
        "near": "换个说法，或看这些相近条目：",
        "else": "换个说法，或从目录里找：",
        "few": "相近条目：",
        "problems": "问题目录",
        "countermeasures": "对策目录",
        "cases": "案例目录",
        "chip": "{}：{}",
        "drop": "去掉条件 {}",
        "clear": "清空条件",
        "level": "第 {} 级，共 0—5 级",
        "nothing": "没有可选的",
        "page": "第 {} 页，共 {} 页",
        "back": "上一页",
        "next": "下一页",
        "topic": "条目",
        "title": "题目",
    }
)


def pages(shelf: Shelf) -> Iterator[Page]:
    """The one search page."""
    here = Here("search.html")
    yield page(here.source, meta(shelf.library, _HEAD), fill("search.html", facets=FACETS, words=WORDS))
