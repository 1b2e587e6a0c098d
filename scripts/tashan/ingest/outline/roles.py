"""The role of each unit: what announces it, else what its list leans to by its own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tashan.ingest.draft import Role
from tashan.ingest.outline.announce import announced, bare
from tashan.ingest.outline.evidence import leaning, troubled
from tashan.ingest.outline.items import Item
from tashan.ingest.outline.lines import stretch

_SENTENCES = re.compile(r"[^。！？]*[。！？：]?")
LEAD_LENGTH = 60
TOO_SHORT = 6  # 比如，


def _lead(text: str, items: Sequence[Item], first: int, start: int) -> str:
    """The last sentence before a list, in the same unit: it often says what the list is about."""
    item = items[first]
    after = items[item.parent].head.end if item.parent >= 0 else start
    siblings = [other.end for other in items[:first] if other.parent == item.parent and other.end <= item.start]
    before = stretch(text, max([after, *siblings]), max(after, item.start)).text.rstrip("（“‘ ")
    sentences = [found for found in _SENTENCES.findall(before.split("\n")[-1]) if len(found) > TOO_SHORT]
    return sentences[-1][-LEAD_LENGTH:] if sentences else ""


def _inherited(items: Sequence[Item], item: Item, own: Sequence[Role | None]) -> Role | None:
    """What the nearest announcing heading above says."""
    at = item.parent
    while at >= 0:
        if own[at]:
            return own[at]
        at = items[at].parent
    return None


def _exception(role: Role, item: Item) -> Role:
    """A unit that names a trouble stays one in a list of things done; features mix the two in their subheadings."""
    return "problem" if role == "practice" and item.form == "headline" and troubled(item.head.text) else role


def _own(items: Sequence[Item], index: int) -> Role | None:
    """What a heading announces of the units under it. A heading without any speaks of itself."""
    head = items[index].head.text
    if bare(head) or any(item.parent == index for item in items):
        return announced(head)
    return None


def roles(text: str, items: Sequence[Item], start: int) -> tuple[Role, ...]:
    """One role for each item, in their order; `start` is where the article's body begins."""
    own = [_own(items, index) for index in range(len(items))]
    out: dict[int, Role] = {}
    for index, item in enumerate(items):
        if index in out:
            continue
        group = [i for i, other in enumerate(items) if (other.run, other.parent) == (item.run, item.parent)]
        role = announced(_lead(text, items, index, start)) or _inherited(items, item, own)
        if role is None:
            heads = [items[i].head.text for i in group]
            role = leaning(heads, [text[items[i].start : items[i].end] for i in group])
        out |= {i: own[i] or _exception(role, items[i]) for i in group}
    return tuple(out[i] for i in range(len(items)))
