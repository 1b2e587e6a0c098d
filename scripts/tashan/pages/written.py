"""Hand-written pages: about, the guide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tashan.library.library import Library
from tashan.library.model import WrittenPage
from tashan.library.pictures import Picture
from tashan.pages import blocks
from tashan.pages.address import Here, address
from tashan.pages.page import Page
from tashan.pages.prose import Shown
from tashan.pages.sheet import page_of, warning
from tashan.pages.shelf import Shelf
from tashan.pages.views import Head, Link, Sheet


def _above(entry: WrittenPage, library: Library) -> Iterator[WrittenPage]:
    """The lists that a page of the guide is on, from the top: guide/index, guide/decisions/index."""
    folders = entry.id.split("/")[:-1]
    for depth in range(len(folders)):
        found = library.by_id.get("/".join((*folders[: depth + 1], "index")))
        if isinstance(found, WrittenPage) and found is not entry:
            yield found


def _head(entry: WrittenPage, library: Library, here: Here) -> Head:
    return Head(
        kind="page",
        section="page",
        path=(
            Link("首页", here.to("index.html")),
            *(Link(each.title, here.to(each)) for each in (*_above(entry, library), entry)),
        ),
        label="",
        title=entry.title,
        lede=entry.summary or "",
        warning=warning(entry),
    )


def _pictures(library: Library, here: Here) -> Mapping[str, Shown]:
    """The pictures by the address that an editor writes: images/home.png on a page of the guide."""
    up = "../" * here.path.count("/")  # from the root, so that the traditional tree shows the same file
    return {here.to(one.path): Shown(f"{up}{one.path}", one.width, one.height) for one in library.pictures}


def shown_pictures(library: Library) -> Iterator[Picture]:
    """The pictures that a hand-written page shows; the others are for readers of the repository."""
    for one in library.pictures:
        if any(f"]({Here(address(entry)).to(one.path)})" in entry.body for entry in library.written):
            yield one


def page_for(entry: WrittenPage, shelf: Shelf) -> Page:
    """The page of a hand-written file."""
    here = Here(address(entry))
    body = tuple(blocks.written(entry.body, pictures=_pictures(shelf.library, here)))
    return page_of(Sheet(_head(entry, shelf.library, here), body), shelf.library, here)
