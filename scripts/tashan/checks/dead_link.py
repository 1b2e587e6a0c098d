"""A link to another entry or page of the guide leads to one that there is."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.library.library import Library
from tashan.library.model import Entry
from tashan.library.prose import body_lines

_LINK = re.compile(r"\]\((?P<address>[^)\s#?]+)")
_FOLDERS = ("cases", "problems", "causes", "countermeasures", "policies", "themes", "collections", "guide")


def find(library: Library) -> Iterator[Finding]:
    """Links of bodies to entries that are not there. Pages that the program makes by itself are not looked up."""
    known = {_page(entry) for entry in library.entries}
    for entry in library.entries:
        for line in body_lines(entry):
            for link in _LINK.finditer(line.text):
                target = _target(entry, link["address"])
                if target and target not in known:
                    fix = "核对地址：案例写 ../cases/C0001.html，同一文件夹写 P001.html"
                    yield Finding(entry, line.at(link.start("address")), f"链接 {link['address']} 没有对应的页面", fix)


def _page(entry: Entry) -> str:
    """cases/C0001.html for cases/C0001-x.md, guide/read.html for docs/guide/read.md."""
    folder = posixpath.dirname(entry.origin.path.removeprefix("docs/"))
    return posixpath.join(folder, f"{posixpath.basename(entry.id)}.html")


def _target(entry: Entry, address: str) -> str:
    """The path of the page an address leads to; empty for addresses outside, and for pages made by the program."""
    if "://" in address or address.startswith(("mailto:", "/")) or not address.endswith((".html", ".md")):
        return ""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(_page(entry)), address))
    entry_page = path.startswith(tuple(f"{folder}/" for folder in _FOLDERS)) and not path.endswith("/index.html")
    return path if entry_page and not path.startswith("guide/bench/") else ""


CHECK = Check("T406", "warning", "站内链接没有对应的页面", find)
