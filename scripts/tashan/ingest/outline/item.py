"""A unit of an article: a numbered section or clause, a heading line with what is under it, a headed paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tashan.ingest.outline.lines import Line, stretch

Form = Literal["section", "headline", "headed", "inline", "listed"]
_SENTENCE = re.compile(r"[^。！？；\n]*")
LONGEST_HEAD = 60
SHORTEST_HEAD = 12


@dataclass(frozen=True, slots=True)
class Item:
    """A unit at [start, end) with its heading. `run` is its list, `parent` the index of the unit around it."""

    start: int
    end: int
    head: Line
    form: Form
    run: int
    parent: int = -1
    depth: int = 1

    @property
    def list(self) -> tuple[Form, int, int]:
        """What tells the list of this unit from all others; units of one list mostly have one role."""
        return self.form, self.run, self.parent

    @property
    def inside(self) -> bool:
        """Whether the unit is a part of a paragraph."""
        return self.form in ("inline", "listed")


def head_at(text: str, start: int, end: int) -> Line:
    """The heading that starts at `start`: up to the end of the sentence, or to a comma if that is far away."""
    found = _SENTENCE.match(text, start, end)
    head = stretch(text, start, found.end() if found else end)
    if len(head.text) <= LONGEST_HEAD:
        return head
    comma = max(head.text.rfind(mark, SHORTEST_HEAD, LONGEST_HEAD) for mark in "，：")
    return Line(head.start, head.text[: comma if comma > 0 else LONGEST_HEAD])


def parents(items: Sequence[Item]) -> frozenset[int]:
    """The indices of the units that have units in them."""
    return frozenset(item.parent for item in items if item.parent >= 0)
