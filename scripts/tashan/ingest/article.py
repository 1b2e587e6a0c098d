"""An article on its way: the decoded text, the edits so far, and the flags for a person to look at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from tashan.ingest.edit import Change, Edit, replay
from tashan.ingest.merge import merged


@dataclass(frozen=True, slots=True)
class Flag:
    """Something that only a person can decide. The span is in the clean text; nothing is changed."""

    kind: str
    start: int
    end: int
    message: str
    suggestion: str = ""


@dataclass(frozen=True)
class Article:
    """One source file: exactly what its reader yielded (`decoded`) and the edits that lead to `text`.

    `edits` are in order, do not overlap, and have offsets in `decoded`; replaying them gives `text`.
    """

    decoded: str
    edits: tuple[Edit, ...] = ()
    flags: tuple[Flag, ...] = ()

    @cached_property
    def text(self) -> str:
        """The text as it stands after the edits."""
        return replay(self.decoded, self.edits)

    def edited(self, rule: str, changes: Iterable[Change]) -> Article:
        """The article after `changes` (offsets in `text`, any order, not overlapping), merged into the trail."""
        return replace(self, edits=merged(self.decoded, self.text, self.edits, rule, tuple(changes)))

    def flagged(self, flags: Iterable[Flag]) -> Article:
        """The article with more flags. Spans are meant for the final text, so flag when no rule is to come."""
        return replace(self, flags=(*self.flags, *flags))
