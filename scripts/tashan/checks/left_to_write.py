"""A draft tells what is still to be written in it, until nobody has to look for it."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.library.library import Library
from tashan.library.model import Entry, WrittenPage
from tashan.library.prose import body_lines, values
from tashan.library.to_write import MARK

FIX = "写好后连括号一起换掉；材料没有写的，就写材料没有写"


def find(library: Library) -> Iterator[Finding]:
    """Marks in drafts."""
    for entry in library.entries:
        if entry.state == "draft":
            yield from marks(entry)


def marks(entry: Entry) -> Iterator[Finding]:
    """The places in an entry that are still to be written or confirmed."""
    if isinstance(entry, WrittenPage):  # the guide may speak of the marks
        return
    for each in (*values(entry), *body_lines(entry)):
        for mark in MARK.finditer(each.text):
            yield Finding(entry, each.at(mark.start()), f"还有没写好的：{mark[0].strip('（）')}", FIX)


CHECK = Check("T311", "warning", "草稿里还有待写、待核对的地方", find)
