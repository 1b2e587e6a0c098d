"""A draft tells what is still to be written in it, until nobody has to look for it."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.library.library import Library
from tashan.library.model import WrittenPage
from tashan.library.to_write import MARK

FIX = "写好后连括号一起换掉；材料没有写的，就写材料没有写"


def find(library: Library) -> Iterator[Finding]:
    """Marks in drafts."""
    yield from marks(library, "draft")


def marks(library: Library, *states: str) -> Iterator[Finding]:
    """The places in entries of these states that are still to be written or confirmed."""
    for entry, text in library.worded:
        for mark in MARK.finditer(text.text):
            # The guide may speak of the marks.
            if entry.state in states and not isinstance(entry, WrittenPage):
                yield Finding(entry, text.at(mark.start()), f"还有没写好的：{mark[0].strip('（）')}", FIX)


CHECK = Check("T311", "warning", "草稿里还有待写、待核对的地方", find)
