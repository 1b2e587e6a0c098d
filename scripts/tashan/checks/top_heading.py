"""The title of a page comes from the frontmatter; a heading of the first level in the body would be a second one."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.library.library import Library
from tashan.library.prose import body_lines


def find(library: Library) -> Iterator[Finding]:
    """Lines of a body that begin with a single #, outside code."""
    for entry in library.entries:
        in_code = False
        for line in body_lines(entry):
            in_code ^= line.text.lstrip().startswith("```")
            if line.text.startswith("# ") and not in_code:
                yield Finding(entry, line.at(0), "正文里有一级标题", "改成“## ”；页面标题取自资料栏")


CHECK = Check("T305", "warning", "正文里有一级标题", find)
