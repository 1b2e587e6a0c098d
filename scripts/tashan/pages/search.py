"""The search page: a field and an empty list that the search client fills."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.page import Page, page
from tashan.pages.sheet import meta
from tashan.pages.shelf import Shelf
from tashan.pages.views import Head

_HEAD = Head(kind="search", section="search", path=(), label="", title="检索")


def pages(shelf: Shelf) -> Iterator[Page]:
    """The one search page."""
    here = Here("search.html")
    yield page(here.source, meta(shelf.library, _HEAD), fill("search.html"))
