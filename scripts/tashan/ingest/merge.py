"""Add a rule's changes to the trail: offsets in the current text become edits of the decoded text.

A change that touches only kept text becomes an edit of its own. One that overlaps the result of earlier edits, or has a
deletion inside it, is merged with them into a single edit, so that edits never overlap and each decoded character is
kept or accounted for by exactly one edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from tashan.ingest.edit import Change, Edit

Span = tuple[int, int]


# start and end of an earlier edit or of a new change in the current text, whether it is a change, and its number.
Item = tuple[int, int, bool, int]


def _growth(edit: Edit) -> int:
    """By how much the edit has moved the text behind it."""
    return len(edit.after) - (edit.end - edit.start)


def _placed(edits: Iterable[Edit]) -> Iterator[Item]:
    shift = 0
    for number, edit in enumerate(edits):
        start, length = edit.start + shift, len(edit.after)
        shift += length - (edit.end - edit.start)
        yield start, start + length, False, number


def _groups(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """Runs of items that overlap; items are in order of their start."""
    first = 0
    while first < len(items):
        end, last = items[first][1], first + 1
        while last < len(items) and items[last][0] < end:
            end, last = max(end, items[last][1]), last + 1
        yield items[first:last]
        first = last


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
    """`edits` plus `changes`. `text` is `decoded` after `edits`; an edit that ends where it began is dropped.

    Raises ValueError for changes that overlap one another, and for those without a reason.
    """
    if not rule or not all(map(attrgetter("reason"), changes)):
        raise ValueError("an edit needs a rule and a reason")
    items = [*_placed(edits), *((change.start, change.end, True, number) for number, change in enumerate(changes))]
    out: list[Edit] = []
    shift = 0
    for group in _groups(sorted(items)):
        start, end, is_change, number = group[0]
        if len(group) == 1 and not is_change:
            out.append(edits[number])
            shift += _growth(edits[number])
            continue
        first = start - shift
        if len(group) == 1:
            _, _, after, reason, confidence = changes[number]
            edit = Edit(first, end - shift, decoded[first : end - shift], after, rule, reason, confidence)
        else:
            end = max(item[1] for item in group)
            earlier = [edits[number] for _, _, is_change, number in group if not is_change]
            made = [changes[number] for _, _, is_change, number in group if is_change]
            shift += sum(map(_growth, earlier))
            before, after = decoded[first : end - shift], _after(text, (start, end), made)
            edit = _joint_edit((first, end - shift), before, after, (*earlier, *made), rule)
        if edit.before != edit.after:
            out.append(edit)
    return tuple(out)
