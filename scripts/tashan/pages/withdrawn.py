"""Withdrawn entries: a page that keeps the address and says so, without any of the content."""

from __future__ import annotations

from tashan.library.model import Entry
from tashan.pages.address import Here, address
from tashan.pages.engine import fill
from tashan.pages.page import Page
from tashan.pages.sheet import page_of
from tashan.pages.shelf import Shelf
from tashan.pages.views import Block, Head, Link, Sheet


def page_for(entry: Entry, shelf: Shelf) -> Page:
    """The page in place of a withdrawn entry."""
    here = Here(address(entry))
    path = (Link("首页", here.to("index.html")),)
    head = Head("withdrawn", "", path, "", f"{entry.id} 已下架", "这个条目已经下架，内容不再提供。")
    html = fill("withdrawn.html", search=here.to("search.html"), said=entry.history[-1:])
    return page_of(Sheet(head, (Block("", "", html),)), shelf.library, here)
