"""Read a page set in columns column by column; a table is no such page, for its cells are not full lines."""

from __future__ import annotations

from itertools import groupby
from statistics import median

from tashan.ingest.read.pdf.rows import Piece

Region = tuple[Piece, ...]

_STEP = 3.0
_FEWEST, _SHORTEST = 4, 6
_FULL, _CROSSING, _OVERLAP = 0.6, 0.25, 0.5
_DEEPEST = 3


def regions(pieces: Region, depth: int = 0) -> tuple[Region, ...]:
    """The parts of a page in the order of reading, each set in one column."""
    gutter = _gutter(pieces) if depth < _DEEPEST else None
    if gutter is None:
        return (pieces,) if pieces else ()
    found: list[Region] = []
    downwards = sorted(pieces, key=lambda piece: -piece.base)
    for crossing, group in groupby(downwards, key=lambda piece: _crosses(piece, gutter)):
        band = tuple(group)
        if crossing:
            found.append(band)
        else:
            left = tuple(piece for piece in band if piece.right <= gutter)
            right = tuple(piece for piece in band if piece.left >= gutter)
            found += (*regions(left, depth + 1), *regions(right, depth + 1))
    return tuple(found)


def _crosses(piece: Piece, at: float) -> bool:
    return piece.left < at < piece.right


def _gutter(pieces: Region) -> float | None:
    """The place between two columns that the fewest pieces cross."""
    if len(pieces) < 2 * _FEWEST:
        return None
    left, right = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    steps = int((right - left) / _STEP)
    candidates = [left + _STEP * step for step in range(steps // 5, 4 * steps // 5 + 1)]
    crossed = {at: sum(_crosses(piece, at) for piece in pieces) for at in candidates}
    for at in sorted(candidates, key=lambda one: (crossed[one], abs(one - (left + right) / 2))):
        if crossed[at] > _CROSSING * len(pieces):
            return None
        if _divides(pieces, at):
            return at
    return None


def _divides(pieces: Region, at: float) -> bool:
    sides = [piece for piece in pieces if piece.right <= at], [piece for piece in pieces if piece.left >= at]
    if not all(map(_is_column, sides)):
        return False
    spans = [(min(piece.base for piece in side), max(piece.base for piece in side)) for side in sides]
    shared = min(span[1] for span in spans) - max(span[0] for span in spans)
    return shared >= _OVERLAP * min(high - low for low, high in spans)


def _is_column(side: list[Piece]) -> bool:
    """Whether most lines are full: as long as the column is wide."""
    if len(side) < _FEWEST:
        return False
    width = max(piece.right for piece in side) - min(piece.left for piece in side)
    return (
        median(piece.right - piece.left for piece in side) >= _FULL * width
        and median(len(piece.text) for piece in side) >= _SHORTEST
    )
