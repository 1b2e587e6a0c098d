"""Add a rule's changes to the trail: offsets in the current text become edits of the decoded text.

A change that touches only kept text becomes an edit of its own. One that overlaps the result of earlier edits, or has a
deletion inside it, is merged with them into a single edit, so that edits never overlap and each decoded character is
kept or accounted for by exactly one edit.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from tashan.ingest.edit import Change, Edit

Span = tuple[int, int]


class _Places(NamedTuple):
    """Where the result of each edit stands in the current text, and by how much the edits before it move the text."""

    starts: list[int]
    ends: list[int]
    shifts: list[int]


def _places(edits: Sequence[Edit]) -> _Places:
    lengths = [len(edit.after) for edit in edits]
    grown = [length - edit.end + edit.start for edit, length in zip(edits, lengths, strict=True)]
    shifts = list(accumulate(grown, initial=0))
    starts = [edit.start + shift for edit, shift in zip(edits, shifts, strict=False)]
    return _Places(starts, [start + length for start, length in zip(starts, lengths, strict=True)], shifts)


def _joining(places: _Places, changes: Sequence[Change], first: int, number: int) -> tuple[Span, int, int]:
    """The range in the current text of what overlaps the change `number`, from the edit `first` on.

    And the numbers behind the last edit and the last change of it.
    """
    start, end = changes[number][:2]
    last, until = first, number + 1
    while True:
        if last < len(places.starts) and places.starts[last] < end:
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
    places = _places(edits)
    out: list[Edit] = []
    passed = number = 0
    while number < len(changes):
        first = bisect_right(places.ends, changes[number].start, passed)
        reach, last, until = _joining(places, changes, first, number)
        out += edits[passed:first]
        span = reach[0] - places.shifts[first], reach[1] - places.shifts[last]
        before = decoded[slice(*span)]
        if last == first and until == number + 1:
            _, _, after, reason, confidence = changes[number]
            edit = Edit(*span, before, after, rule, reason, confidence)
        else:
            after = _after(text, reach, changes[number:until])
            edit = _joint_edit(span, before, after, (*edits[first:last], *changes[number:until]), rule)
        if before != edit.after:
            out.append(edit)
        passed, number = last, until
    return (*out, *edits[passed:])
