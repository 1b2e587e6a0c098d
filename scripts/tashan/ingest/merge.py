"""Add a rule's changes to the trail: offsets in the current text become edits of the decoded text.

A change that touches only kept text becomes an edit of its own. One that overlaps the result of earlier edits, or has a
deletion inside it, is merged with them into a single edit, so that edits never overlap and each decoded character is
kept or accounted for by exactly one edit.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import add, attrgetter, sub
from typing import NamedTuple

from tashan.ingest.edit import Change, Edit

Span = tuple[int, int]
_BEYOND = sys.maxsize


class _Places(NamedTuple):
    """Where the result of each edit stands in the current text, and by how much the edits before it move the text.

    Behind the last edit `starts` has a place that lies beyond any text.
    """

    starts: list[int]
    ends: list[int]
    shifts: list[int]


def _places(edits: Sequence[Edit]) -> _Places:
    if not edits:
        return _Places([_BEYOND], [], [0])
    decoded, _, before, after, *_ = zip(*edits, strict=True)
    lengths = list(map(len, after))
    shifts = list(accumulate(map(sub, lengths, map(len, before)), initial=0))
    starts = list(map(add, decoded, shifts))
    return _Places([*starts, _BEYOND], list(map(add, starts, lengths)), shifts)


def _joining(places: _Places, changes: Sequence[Change], first: int, number: int) -> tuple[Span, int, int]:
    """The range in the current text of what overlaps the change `number`, from the edit `first` on.

    And the numbers behind the last edit and the last change of it.
    """
    start, end = changes[number][:2]
    last, until = first, number + 1
    while True:
        if places.starts[last] < end:
            start, end = min(start, places.starts[last]), max(end, places.ends[last])
            last += 1
        elif until < len(changes) and changes[until].start < end:
            end = max(end, changes[until].end)
            until += 1
        else:
            return (start, end), last, until


def _after(text: str, span: Span, changes: Iterable[Change]) -> str:
    """What the span becomes: current text with the changes made."""
    out: list[str] = []
    at = span[0]
    for change in changes:
        if change.start < at:
            raise ValueError(f"overlapping changes at {change.start}")
        out += (text[at : change.start], change.after)
        at = change.end
    return "".join((*out, text[at : span[1]]))


@lru_cache
def _joined(values: tuple[str, ...], mark: str) -> str:
    return mark.join(dict.fromkeys(part for value in values for part in value.split(mark)))


def _joint_edit(span: Span, before: str, after: str, origins: Sequence[Edit | Change], rule: str) -> Edit:
    """One edit for a group, which names every rule and reason that took part in it, the earlier ones first."""
    rules = tuple([origin.rule if isinstance(origin, Edit) else rule for origin in origins])
    reasons = tuple([origin.reason for origin in origins])
    sure = "likely" not in [origin.confidence for origin in origins]
    return Edit(*span, before, after, _joined(rules, "+"), _joined(reasons, "；"), "sure" if sure else "likely")


def merged(decoded: str, text: str, edits: tuple[Edit, ...], rule: str, changes: Sequence[Change]) -> tuple[Edit, ...]:
    """`edits` plus `changes`, which are in order; an edit that ends where it began is dropped.

    `text` is `decoded` after `edits`. Raises ValueError for changes that overlap one another or have no reason.
    """
    if not rule or not all(map(attrgetter("reason"), changes)):
        raise ValueError("an edit needs a rule and a reason")
    starts, ends, shifts = places = _places(edits)
    nexts = (*[change.start for change in changes[1:]], _BEYOND)
    out: list[Edit] = []
    passed = number = 0
    while number < len(changes):
        start, end, after, reason, confidence = changes[number]
        first = bisect_right(ends, start, passed)
        out += edits[passed:first]
        if starts[first] >= end <= nexts[number]:
            start, end = start - shifts[first], end - shifts[first]
            edit = Edit(start, end, decoded[start:end], after, rule, reason, confidence)
            passed, number = first, number + 1
        else:
            reach, passed, until = _joining(places, changes, first, number)
            span = reach[0] - shifts[first], reach[1] - shifts[passed]
            after = _after(text, reach, changes[number:until])
            origins: tuple[Edit | Change, ...] = (*edits[first:passed], *changes[number:until])
            edit = _joint_edit(span, decoded[slice(*span)], after, origins, rule)
            number = until
        if edit.before != edit.after:
            out.append(edit)
    return (*out, *edits[passed:])
