"""Rows as a page shows them: marked pieces on either side, the edits of the row in words, its flags."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tashan.ingest.article import Flag
from tashan.ingest.edit import Edit
from tashan.ingest.review.align import Pair, Piece, pairs
from tashan.ingest.review.groups import Group, group_of
from tashan.ingest.review.visible import is_blank, listed, named, visible

Numbered = tuple[int, Flag]
_LONGEST = 120  # of what an edit took, in the list below a row; the row itself shows all


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text on a page: plain, of an edit (`edit` counts from 1), under a flag, or both."""

    text: str
    edit: int = 0
    flag: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """An edit in words."""

    number: int
    group: Group
    key: str  # the rule, of several the first
    before: str
    after: str
    reason: str
    likely: bool


@dataclass(frozen=True, slots=True)
class Query:
    """A flag in words; `words` is what it is raised on."""

    number: int
    kind: str
    words: str
    message: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `same`: nothing was changed in it."""

    source: tuple[Mark, ...]
    result: tuple[Mark, ...]
    changes: tuple[Change, ...]
    queries: tuple[Query, ...]

    @property
    def same(self) -> bool:
        """Whether both sides say the same."""
        return not self.changes


def rows(decoded: str, clean: str, edits: tuple[Edit, ...], flags: Sequence[Flag]) -> Iterator[Row]:
    """The rows of a record in order. Texts may be masked."""
    waiting = deque(sorted(enumerate(flags, 1), key=lambda each: (each[1].start, each[0])))
    active: list[Numbered] = []
    every = tuple(pairs(decoded, clean, edits))
    for place, pair in enumerate(every, 1):
        start, end = (pair.result[0].start, pair.result[-1].end) if pair.result else (0, 0)
        end = len(clean) + 1 if place == len(every) else end
        own = []
        while waiting and waiting[0][1].start < end:
            own.append(waiting.popleft())
        active = [each for each in (*active, *own) if each[1].end > start]
        yield Row(
            source=_trimmed(_mark(piece) for piece in pair.source),
            result=_trimmed(mark for piece in pair.result for mark in _flagged(piece, active)),
            changes=tuple(_changes(pair, edits)),
            queries=tuple(_query(number, flag, clean) for number, flag in own),
        )


def _trimmed(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks without blank lines at either end, for rows are parted anyway; what edited them stays, on the line."""
    every = tuple(marks)
    told = [place for place, mark in enumerate(every) if not is_blank(mark.text)]
    first, last = (told[0], told[-1]) if told else (len(every), len(every))
    ending = (replace(mark, text=mark.text.rstrip("\n")) for mark in every[last : last + 1])
    return (*_edits(every[:first]), *every[first:last], *ending, *_edits(every[last + 1 :]))


def _edits(blanks: Iterable[Mark]) -> Iterator[Mark]:
    return (replace(mark, text=mark.text.strip("\n")) for mark in blanks if mark.edit)


def _mark(piece: Piece) -> Mark:
    return Mark(visible(piece.text) if piece.edit else named(piece.text), piece.edit)


def _flagged(piece: Piece, active: Sequence[Numbered]) -> Iterator[Mark]:
    """A piece of the result, cut where flags begin and end."""
    inside = [(number, flag) for number, flag in active if flag.start < piece.end and piece.start < flag.end]
    if not inside or not piece.text:
        yield _mark(piece)
        return
    edges = {piece.start, piece.end}.union(*((flag.start, flag.end) for _, flag in inside))
    cuts = sorted(edge for edge in edges if piece.start <= edge <= piece.end)
    for start, end in pairwise(cuts):
        flag = next((number for number, flag in inside if flag.start <= start and end <= flag.end), 0)
        text = piece.text[start - piece.start : end - piece.start]
        yield replace(_mark(Piece(text, start, piece.edit)), flag=flag)


def _changes(pair: Pair, edits: tuple[Edit, ...]) -> Iterator[Change]:
    after = {piece.edit: piece.text for piece in pair.result}
    for piece in pair.source:
        if piece.edit:
            edit = edits[piece.edit - 1]
            yield Change(
                number=piece.edit,
                group=group_of(edit.rule),
                key=edit.rule.partition("+")[0],
                before=_short(listed(piece.text)),
                after=_short(listed(after[piece.edit])),
                reason=edit.reason,
                likely=edit.confidence != "sure",
            )


def _query(number: int, flag: Flag, clean: str) -> Query:
    words = _short(named(" ".join(clean[flag.start : flag.end].split())))
    return Query(number, flag.kind, words, named(flag.message), named(flag.suggestion))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}……（共 {len(text)} 字）"
