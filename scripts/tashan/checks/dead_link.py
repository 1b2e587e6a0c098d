"""A link to another entry, page or picture of the guide leads to one that there is."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.checks.links import links, page
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Links of bodies to entries that are not there."""
    known = {page(entry) for entry in library.entries} | {one.path for one in library.pictures}
    for entry in library.entries:
        for link in links(entry):
            if link.page not in known:
                fix = "核对地址：案例写 ../cases/C0001.html，同一文件夹写 P001.html"
                yield Finding(entry, link.position, f"链接 {link.address} 没有对应的页面", fix)


CHECK = Check("T406", "warning", "站内链接没有对应的页面", find, across=True)
