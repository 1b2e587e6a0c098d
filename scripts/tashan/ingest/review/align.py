"""A record becomes rows: a stretch of the source beside what became of it, cut where both are at the end of a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tashan.ingest.edit import Edit


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one side from the offset `start` on. `edit` is the number of the edit that it belongs to; 0 is kept."""

    text: str
    start: int
    edit: int = 0

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands on either side of a row, in order."""

    source: tuple[Piece, ...]
    result: tuple[Piece, ...]


def pairs(decoded: str, clean: str, edits: tuple[Edit, ...]) -> Iterator[Pair]:
    """The rows of a record, in order; together they hold every character of both texts. Blank lines go with a row."""
    held: Pair | None = None
    for pair in _lines(decoded, clean, edits):
        if held is None:
            held = pair
        elif _blank(pair) or _blank(held):
            held = Pair(held.source + pair.source, held.result + pair.result)
        else:
            yield held
            held = pair
    if held:
        yield held


def _lines(decoded: str, clean: str, edits: tuple[Edit, ...]) -> Iterator[Pair]:
    source: list[Piece] = []
    result: list[Piece] = []
    for before, after in _steps(decoded, clean, edits):
        source += (before,) if before.text or before.edit else ()
        result += (after,) if after.text or after.edit else ()
        if (_ends(source, "\n") and _ends(result, "\n")) or (_ends(source, "\r") and result and _ends(result, "\n")):
            yield Pair(tuple(source), tuple(result))
            source, result = [], []
    if source or result:
        yield Pair(tuple(source), tuple(result))


def _blank(pair: Pair) -> bool:
    return not any(piece.text.strip() for piece in (*pair.source, *pair.result))


def _steps(decoded: str, clean: str, edits: tuple[Edit, ...]) -> Iterator[tuple[Piece, Piece]]:
    """Kept lines and edits in order, as they stand on either side."""
    at = shift = 0
    for number, edit in enumerate(edits, 1):
        yield from _kept(decoded, at, edit.start, shift)
        start = edit.start + shift
        shift += len(edit.after) - len(edit.before)
        after = clean[start : edit.end + shift]
        yield Piece(decoded[edit.start : edit.end], edit.start, number), Piece(after, start, number)
        at = edit.end
    yield from _kept(decoded, at, len(decoded), shift)


def _kept(decoded: str, at: int, end: int, shift: int) -> Iterator[tuple[Piece, Piece]]:
    while at < end:
        newline = decoded.find("\n", at, end)
        stop = newline + 1 if newline >= 0 else end
        text = decoded[at:stop]
        yield Piece(text, at), Piece(text, at + shift)
        at = stop


def _ends(side: list[Piece], mark: str) -> bool:
    """Whether a side holds nothing yet, or ends with the mark."""
    text = next((piece.text for piece in reversed(side) if piece.text), mark)
    return text.endswith(mark)
