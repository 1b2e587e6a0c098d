"""Hand-written pages: about, the guide."""

from __future__ import annotations

from tashan.library.model import WrittenPage
from tashan.pages import blocks
from tashan.pages.address import Here, address
from tashan.pages.page import Page
from tashan.pages.sheet import page_of, warning
from tashan.pages.shelf import Shelf
from tashan.pages.views import Head, Link, Sheet


def _head(entry: WrittenPage, here: Here) -> Head:
    return Head(
        kind="page",
        section="page",
        path=(Link("首页", here.to("index.html")), Link(entry.title, here.to(entry))),
        label="",
        title=entry.title,
        lede=entry.summary or "",
        warning=warning(entry),
    )


def page_for(entry: WrittenPage, shelf: Shelf) -> Page:
    """The page of a hand-written file."""
    here = Here(address(entry))
    return page_of(Sheet(_head(entry, here), tuple(blocks.written(entry.body))), shelf.library, here)
