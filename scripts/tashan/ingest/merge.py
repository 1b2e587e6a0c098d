"""Add a rule's changes to the trail: offsets in the current text become edits of the decoded text.

A change that touches only kept text becomes an edit of its own. One that overlaps the result of earlier edits, or has a
deletion inside it, is merged with them into a single edit, so that edits never overlap and each decoded character is
kept or accounted for by exactly one edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from tashan.ingest.edit import Change, Edit

Span = tuple[int, int]


class _Item(NamedTuple):
    """A new change, or an earlier edit, with the range [start, end) that it takes in the current text.

    `growth`: by how much an earlier edit has moved the text behind it.
    """

    start: int
    end: int
    is_change: bool
    growth: int
    origin: Change | Edit


def _placed(edits: Iterable[Edit]) -> Iterator[_Item]:
    shift = 0
    for edit in edits:
        start, length = edit.start + shift, len(edit.after)
        growth = length - (edit.end - edit.start)
        shift += growth
        yield _Item(start, start + length, False, growth, edit)


def _groups(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    """Runs of items that overlap; items are in order of their start."""
    first = 0
    while first < len(items):
        end, last = items[first].end, first + 1
        while last < len(items) and items[last].start < end:
            end, last = max(end, items[last].end), last + 1
        yield items[first:last]
        first = last


def _after(text: str, group: Sequence[_Item], end: int) -> str:
    """What the group's range becomes: current text with the group's changes made."""
    out: list[str] = []
    at = group[0].start
    for item in group:
        if isinstance(item.origin, Change):
            if item.start < at:
                raise ValueError(f"overlapping changes at {item.start}")
            out += (text[at : item.start], item.origin.after)
            at = item.end
    return "".join((*out, text[at:end]))


@lru_cache
def _joined(values: tuple[str, ...], mark: str) -> str:
    return mark.join(dict.fromkeys(part for value in values for part in value.split(mark)))


def _joint_edit(span: Span, before: str, after: str, group: Sequence[_Item], rule: str) -> Edit:
    """One edit for a group, which names every rule and reason that took part in it, the earlier ones first."""
    origins = [item.origin for item in sorted(group, key=itemgetter(2))]
    rules = tuple([origin.rule if isinstance(origin, Edit) else rule for origin in origins])
    reasons = tuple([origin.reason for origin in origins])
    sure = "likely" not in [origin.confidence for origin in origins]
    return Edit(*span, before, after, _joined(rules, "+"), _joined(reasons, "；"), "sure" if sure else "likely")


def merged(decoded: str, text: str, edits: tuple[Edit, ...], rule: str, changes: Iterable[Change]) -> tuple[Edit, ...]:
    """`edits` plus `changes`. `text` is `decoded` after `edits`; an edit that ends where it began is dropped.

    Raises ValueError for changes that overlap one another.
    """
    items = [*_placed(edits), *(_Item(change.start, change.end, True, 0, change) for change in changes)]
    items.sort(key=itemgetter(0, 1, 2))
    out: list[Edit] = []
    shift = 0
    for group in _groups(items):
        start, end, _, growth, first = group[0]
        if len(group) == 1 and isinstance(first, Edit):
            shift += growth
            out.append(first)
            continue
        start -= shift
        if len(group) == 1:
            before = decoded[start : end - shift]
            edit = Edit(start, end - shift, before, first.after, rule, first.reason, first.confidence)
        else:
            shift += sum(item.growth for item in group)
            end = max(item.end for item in group)
            before = decoded[start : end - shift]
            edit = _joint_edit((start, end - shift), before, _after(text, group, end), group, rule)
        if before != edit.after:
            out.append(edit)
    return tuple(out)
