"""Where words of the clean text stand in the decoded text, so that a person can look them up in the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from tashan.ingest.draft import Span
from tashan.ingest.edit import Edit


@dataclass(frozen=True, slots=True)
class Origin:
    """The trail of an article, ready for look-ups: where each edit's result begins in the clean text."""

    edits: tuple[Edit, ...]
    starts: tuple[int, ...]

    def span(self, span: Span) -> Span:
        """The decoded text behind clean[start:end], all of every edit that the words were touched by.

        Where an edit kept the length (one character for another), the place is exact; else it is the edit's whole.
        """
        start, end = span
        first = self._place(start, after=False)
        return first, max(first, self._place(end, after=True) if end > start else first)

    def _place(self, at: int, *, after: bool) -> int:
        """The decoded offset of the clean `at`: where the character behind it begins, or the one before it ends."""
        number = (bisect_right(self.starts, at - 1 if after else at)) - 1
        if number < 0:
            return at
        edit, inside = self.edits[number], at - self.starts[number]
        if inside > len(edit.after) or (not after and inside == len(edit.after)):
            return edit.end + inside - len(edit.after)
        if len(edit.before) == len(edit.after):
            return edit.start + inside
        return edit.end if after else edit.start


def origin(edits: Sequence[Edit]) -> Origin:
    """The look-up for edits in order."""
    starts, shift = [], 0
    for edit in edits:
        starts.append(edit.start + shift)
        shift += len(edit.after) - (edit.end - edit.start)
    return Origin(tuple(edits), tuple(starts))
