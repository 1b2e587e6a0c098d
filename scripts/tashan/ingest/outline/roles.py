"""The role of each unit: what announces it, else what its list leans to by its own words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from tashan.ingest.draft import Role
from tashan.ingest.outline.announce import announced, bare
from tashan.ingest.outline.evidence import leaning, troubled
from tashan.ingest.outline.item import Item, parents
from tashan.ingest.outline.lines import stretch

_SENTENCES = re.compile(r"[^。！？]*[。！？：]?")
LEAD_LENGTH = 60
TOO_SHORT = 6  # 比如，


def _lead(text: str, start: int, end: int) -> str:
    """The last sentence of text[start:end], which stands before a list: it often says what the list is about."""
    before = stretch(text, start, max(start, end)).text.rstrip("（“‘ ")
    sentences = [
        found for found in _SENTENCES.findall(before.rpartition("\n")[2]) if len(found) > TOO_SHORT or announced(found)
    ]
    return sentences[-1][-LEAD_LENGTH:] if sentences else ""


def _lists(text: str, items: Sequence[Item], start: int) -> Iterator[tuple[str, list[int]]]:
    """Each list of units, as indices, with the sentence that leads to it."""
    members: defaultdict[tuple[str, int, int], list[int]] = defaultdict(list)
    leads: dict[tuple[str, int, int], str] = {}
    told: dict[int, int] = {}  # how far each unit has been read through the units in it
    for index, item in enumerate(items):
        if item.list not in leads:
            inside = items[item.parent].head.end if item.parent >= 0 else start
            leads[item.list] = _lead(text, told.get(item.parent, inside), item.start)
        members[item.list].append(index)
        told[item.parent] = item.end
    for key, indices in members.items():
        yield leads[key], indices


def _own(item: Item, *, around: bool) -> Role | None:
    """What a heading announces of the units that it is around. One without any speaks for itself only when bare."""
    if around:
        return announced(item.head.text)
    return (announced(item.head.text) or "context") if bare(item.head.text) else None


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


def roles(text: str, items: Sequence[Item], start: int) -> tuple[Role, ...]:
    """One role for each item, in their order; `start` is where the article's body begins."""
    around = parents(items)
    own = [_own(item, around=index in around) for index, item in enumerate(items)]
    out: dict[int, Role] = {}
    for lead, indices in _lists(text, items, start):
        role = announced(lead) or _inherited(items, items[indices[0]], own)
        if role is None:
            group = [items[index] for index in indices]
            role = leaning([item.head.text for item in group], [text[item.start : item.end] for item in group])
        out |= {index: own[index] or _exception(role, items[index]) for index in indices}
    return tuple(out[index] for index in range(len(items)))
