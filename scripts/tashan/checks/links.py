"""The links of bodies to other pages of the site, with the page that each leads to."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tashan.library.model import Entry
from tashan.library.origin import Position
from tashan.library.prose import body_lines

_LINK = re.compile(r"\]\((?P<address>[^)\s#?]+)")
_FILES = (".html", ".md", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")
_FOLDERS = ("cases", "problems", "causes", "countermeasures", "policies", "themes", "collections", "guide")


@dataclass(frozen=True, slots=True)
class Link:
    """An address as written, its place, and the path of the page that it means: cases/C0001.html."""

    address: str
    position: Position
    page: str


def page(entry: Entry) -> str:
    """cases/C0001.html for cases/C0001-x.md, guide/read.html for docs/guide/read.md."""
    folder = posixpath.dirname(entry.origin.path.removeprefix("docs/"))
    return posixpath.join(folder, f"{posixpath.basename(entry.id)}.html")


def links(entry: Entry) -> Iterator[Link]:
    """Links to entries, pages of the guide and pictures; not to other sites or to pages that the program makes."""
    for line in body_lines(entry):
        for link in _LINK.finditer(line.text):
            target = _target(entry, link["address"])
            if target:
                yield Link(link["address"], line.at(link.start("address")), target)


def _target(entry: Entry, address: str) -> str:
    if "://" in address or address.startswith(("mailto:", "/")) or not address.lower().endswith(_FILES):
        return ""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page(entry)), address))
    entry_page = path.startswith(tuple(f"{folder}/" for folder in _FOLDERS)) and not path.endswith("/index.html")
    return path if entry_page and not path.startswith("guide/bench/") else ""
