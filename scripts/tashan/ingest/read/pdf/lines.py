"""The lines of a region of a page, with the measures that tell where a paragraph ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from tashan.ingest.read.pdf.columns import Region
from tashan.ingest.read.pdf.rows import Piece, rows

# In sizes of the type: what parts two cells of a table, and a word from a word in the same line.
_CELL, _GAP = 1.5, 0.3
# No text is set with more than so many sizes of its type from line to line.
_WIDEST = 2.5
# Rows that stand farther apart than so many usual distances belong to different blocks; a block as wide as so much of
# its column has a right edge of its own.
FAR, _WIDE = 1.35, 0.6

Edges = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of type. `left` and `right`: how far it stands from the edges of its column, in sizes of its type;
    `above`: the distance to the line above, in usual distances of its column (0 for the first); `cells`: a table row.
    """

    text: str
    left: float
    right: float
    size: float
    above: float
    cells: bool = False


def lines(region: Region) -> tuple[Line, ...]:
    """The lines from the top."""
    found = rows(region)
    if not found:
        return ()
    steps = [above[0].base - row[0].base for above, row in pairwise(found)]
    usual = min(median(steps), _WIDEST * found[0][0].size) if steps else 1.0
    distances = [0.0, *(step / (usual or 1.0) for step in steps)]
    split = [_cells(row) for row in found]
    return tuple(
        _line(row, edges, above, in_table)
        for row, edges, above, in_table in zip(
            found, _edges(found, distances), distances, _table_rows(split), strict=True
        )
    )


def _edges(found: list[list[Piece]], distances: list[float]) -> Iterator[Edges]:
    """The left and right edge that each row is set to: those of its block, if that is wide, else of the column."""
    column = _extent(found)
    blocks = list(_blocks(found, distances))
    for block in blocks:
        own = _extent(block)
        wide = len(block) > 1 and own[1] - own[0] >= _WIDE * (column[1] - column[0])
        yield from [own if wide else column] * len(block)


def _blocks(found: list[list[Piece]], distances: list[float]) -> Iterator[list[list[Piece]]]:
    """Runs of rows in one size of type at the usual distance."""
    block: list[list[Piece]] = []
    for row, above in zip(found, distances, strict=True):
        if block and (above > FAR or abs(_size(row) - _size(block[-1])) > 0.05 * _size(row)):
            yield block
            block = []
        block.append(row)
    yield block


def _extent(found: list[list[Piece]]) -> Edges:
    return min(row[0].left for row in found), max(row[-1].right for row in found)


def _size(row: list[Piece]) -> float:
    return max(piece.size for piece in row)


def _cells(row: list[Piece]) -> int:
    """The number of groups of pieces that stand well apart."""
    return 1 + sum(b.left - a.right > _CELL * max(a.size, b.size) for a, b in pairwise(row))


def _table_rows(cells: list[int]) -> Iterator[bool]:
    """A table has two rows or more of as many cells."""
    for at, count in enumerate(cells):
        yield count > 1 and count in (cells[at - 1] if at else 0, cells[at + 1] if at + 1 < len(cells) else 0)


def _line(row: list[Piece], edges: Edges, above: float, in_table: bool) -> Line:
    size = _size(row)
    text = row[0].text
    for before, piece in pairwise(row):
        gap = (piece.left - before.right) / size
        text += (" | " if in_table and gap > _CELL else " " if gap > _GAP else "") + piece.text
    return Line(text, (row[0].left - edges[0]) / size, (edges[1] - row[-1].right) / size, size, above, in_table)
