"""The study list (备课篮): a page that a script fills from what the reader's device keeps."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.page import Page, page
from tashan.pages.sheet import meta
from tashan.pages.shelf import Shelf
from tashan.pages.views import Head

_HEAD = Head(
    kind="basket",
    section="basket",
    path=(),
    label="",
    title="备课篮",
    lede="备课要用的条目放在这里：排好先后，可以打印、存成文件，也可以把链接发给同事。",
)


def pages(shelf: Shelf) -> Iterator[Page]:
    """The one page."""
    here = Here("basket.html")
    yield page(here.source, meta(shelf.library, _HEAD), fill("basket.html", head=_HEAD))
