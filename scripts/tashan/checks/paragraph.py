"""A body as paragraphs: runs of lines between blank lines and headings, each list item on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tashan.library.model import Entry
from tashan.library.origin import Position
from tashan.library.prose import body_lines

_HEADING = re.compile(r"^#{1,6}\s")
_ITEM = re.compile(r"^\s*(?:[-*+]|[0-9]+[.)、])\s*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, its lines joined as they stand; `line` is that of its first one."""

    text: str
    line: int

    def at(self, offset: int) -> Position:
        """The place of the character at `offset`."""
        before = self.text[:offset]
        return (self.line + before.count("\n"), offset - before.rfind("\n"))


def paragraphs(entry: Entry) -> Iterator[Paragraph]:
    """The paragraphs of a body without its headings."""
    lines: list[str] = []
    first = 0
    for line in body_lines(entry):
        ends = not line.text.strip() or _HEADING.match(line.text)
        if lines and (ends or _ITEM.match(line.text)):
            yield Paragraph("\n".join(lines), first)
            lines = []
        if not ends:
            first = first if lines else line.line
            lines.append(line.text)
    if lines:
        yield Paragraph("\n".join(lines), first)
