"""Pages read back: the HTML of a page, and the links on it."""

from __future__ import annotations

import posixpath
import re

from lxml import html

from tashan.library.library import Library
from tashan.pages import render

_MATTER = re.compile(r"\A---\n.*?\n---\n\n", re.DOTALL)


def bodies(library: Library) -> dict[str, str]:
    """The HTML of each page, by the path of the page on the site."""
    return {page.path.removesuffix(".md") + ".html": _MATTER.sub("", page.text) for page in render(library)}


def body(library: Library, path: str) -> str:
    """The HTML of one page."""
    return bodies(library)[path]


def tree(text: str) -> html.HtmlElement:
    """The HTML parsed."""
    return html.fromstring(text)


def words(text: str) -> str:
    """What a reader sees, without any space."""
    return re.sub(r"\s+", "", tree(text).text_content())


def targets(path: str, text: str) -> set[str]:
    """The pages of the site that a page links to."""
    links = (link.get("href").partition("#")[0].partition("?")[0] for link in tree(text).iter("a"))
    return {
        posixpath.normpath(posixpath.join(posixpath.dirname(path), link))
        for link in links
        if link and not link.startswith("http")
    }
