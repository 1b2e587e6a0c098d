"""An article on its way: the decoded text, the edits so far, and the flags for a person to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from operator import itemgetter

from tashan.ingest.edit import Change, Edit, replay
from tashan.ingest.merge import merged


@dataclass(frozen=True, slots=True)
class Flag:
    """Something that only a person can decide. The span is in the article's text; nothing is changed."""

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
        made = tuple(sorted(changes, key=itemgetter(0, 1)))
        edits = merged(self.decoded, self.text, self.edits, rule, made)
        return Article(self.decoded, edits, tuple(_moved(self.flags, made)))

    def flagged(self, flags: Iterable[Flag]) -> Article:
        """The article with more flags, whose spans are in the present text; later edits move them along."""
        return replace(self, flags=(*self.flags, *flags))


def _moved(flags: Iterable[Flag], changes: tuple[Change, ...]) -> Iterator[Flag]:
    """The flags where their words now stand; a flag whose words are gone is gone too."""
    for flag in flags:
        start, end = (_place(at, changes) for at in (flag.start, flag.end))
        if start < end or flag.start == flag.end:
            yield replace(flag, start=start, end=end)


def _place(at: int, changes: tuple[Change, ...]) -> int:
    """Where the offset `at` lies after the changes; one inside replaced text falls back to its beginning."""
    shift = 0
    for change in changes:
        if change.end > at:
            return min(at, change.start) + shift
        shift += len(change.after) - (change.end - change.start)
    return at + shift
