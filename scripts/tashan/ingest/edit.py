"""An edit: one change to the decoded text, with its rule and reason, so that every change can be seen and undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

Confidence = Literal["sure", "likely"]


class Change(NamedTuple):
    """What a rule wants: text[start:end] becomes `after`. Offsets are those of the text that the rule was given."""

    start: int
    end: int
    after: str
    reason: str
    confidence: Confidence = "sure"


class Edit(NamedTuple):
    """A change in terms of the decoded text: decoded[start:end] == before becomes `after`."""

    start: int
    end: int
    before: str
    after: str
    rule: str
    reason: str
    confidence: Confidence = "sure"


def replay(decoded: str, edits: Iterable[Edit]) -> str:
    """The text after `edits`, which are in order and do not overlap."""
    out: list[str] = []
    at = 0
    for edit in edits:
        out += (decoded[at : edit.start], edit.after)
        at = edit.end
    return "".join((*out, decoded[at:]))


def revert(text: str, edits: Sequence[Edit]) -> str:
    """The decoded text, from the text after `edits`: the trail walked backwards.

    Raises ValueError when the text is not what the trail says it became.
    """
    out: list[str] = []
    end, shift = len(text), sum(len(edit.after) - len(edit.before) for edit in edits)
    for edit in reversed(edits):
        stop = edit.end + shift
        shift -= len(edit.after) - len(edit.before)
        start = edit.start + shift
        if not 0 <= start <= stop <= end or text[start:stop] != edit.after:
            raise ValueError(f"the text at {start} is not what the trail made of it")
        out += (text[stop:end], edit.before)
        end = start
    return "".join(reversed((*out, text[:end])))
