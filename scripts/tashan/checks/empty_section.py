"""A heading with nothing under it promises what is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.library.characters import shown
from tashan.library.library import Library
from tashan.library.model import WrittenPage
from tashan.library.prose import Prose, body_lines

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")


def find(library: Library) -> Iterator[Finding]:
    """Headings of cases and topics that are followed by the next heading of their level or above, or by the end."""
    for entry in library.entries:
        if isinstance(entry, WrittenPage) or entry.state == "withdrawn":
            continue
        open_heading: tuple[Prose, int] | None = None
        for line in (*body_lines(entry), None):
            heading = _HEADING.match(line.text) if line else None
            level = len(heading[1]) if heading else 0
            if open_heading and (line is None or (heading and level <= open_heading[1])):
                title = shown(open_heading[0].text.lstrip("# "))
                yield Finding(entry, open_heading[0].at(0), f"“{title}”下面没有内容", "写上内容，或删掉这个小标题")
            if line and line.text.strip():
                open_heading = (line, level) if heading else None


CHECK = Check("T304", "warning", "小标题下面没有内容", find)
