"""Keys with where their postings lie, to posting lists in the order of keys.

What each segment has is sorted by the order of keys and set aside; then all of these are read side by side, a stretch
of keys at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tashan.search import lists
from tashan.search.grams import Counts, Rows
from tashan.search.keys import Table
from tashan.search.layout import CLASSES, LONGEST, PAGE
from tashan.search.many import Numbers
from tashan.search.segments import Units
from tashan.search.spool import Kept, Spool

# Postings to write at a time.
_BATCH = 500_000

Ranks = NDArray[np.uint32]


class _Run(NamedTuple):
    """The rows of a segment in the order of keys; which of them, and of the postings, each stretch of keys begins with.

    `base` is what the postings count from.
    """

    pages: bool
    base: int
    kept: Sequence[Kept]
    rows: Sequence[int]
    postings: Sequence[int]


def written(table: Table) -> Iterator[tuple[str, str]]:
    """Key and list, in the order of keys. The names in the table are used up."""
    names, lengths = _grid(table.names)
    order = np.argsort(names.view(f"S{names.itemsize * LONGEST}").ravel(), kind="stable").astype(np.uint32)
    rank = np.empty(len(order), np.uint32)
    rank[order] = np.arange(len(order), dtype=np.uint32)
    bounds = _bounds(np.concatenate(table.counts)[order]) if len(order) else [0]
    with closing(Spool()) as spool:
        runs = [run for first, rows in table.segments() for run in _runs(first, rows, rank, (bounds, spool))]
        for at, (first, last) in enumerate(pairwise(bounds)):
            own = [(run.pages, _part(run, at, spool)) for run in runs]
            both = {**_lists([part for pages, part in own if not pages], False)}
            both |= _lists([part for pages, part in own if pages], True)
            for number, key in zip(range(first, last), order[first:last].tolist(), strict=True):
                yield names[key, : lengths[key]].tobytes().decode("utf-16-be", "surrogatepass"), both[number]


def _grid(names: list[Units]) -> tuple[NDArray[Any], NDArray[np.uint8]]:
    """All keys as rows of units, zeros after their ends, in the byte order in which they compare; and their lengths."""
    lengths = np.repeat(np.array([own.shape[1] for own in names], np.uint8), [len(own) for own in names])
    grid = np.zeros((len(lengths), LONGEST), ">u2")
    at = len(grid)
    while names:
        own = names.pop()
        at -= len(own)
        grid[at : at + len(own), : own.shape[1]] = own
    return grid, lengths


def _bounds(counts: Counts) -> list[int]:
    """Where to begin anew, so that a stretch has some hundred thousand postings."""
    before = np.cumsum(counts, dtype=np.int64) - counts
    return [*np.flatnonzero(np.diff(before // _BATCH, prepend=-1)).tolist(), len(counts)]


def _runs(first: int, rows: Sequence[Rows], rank: Ranks, into: tuple[Sequence[int], Spool]) -> Iterator[_Run]:
    bounds, spool = into
    for pages in (False, True):
        own = [row for row in rows if row.pages is pages]
        ranks, counts = rank[np.concatenate([row.keys for row in own])], np.concatenate([row.counts for row in own])
        postings = np.concatenate([row.postings for row in own])
        order = np.argsort(ranks)
        begins = np.cumsum(counts, dtype=np.int64) - counts
        ranks, postings, counts = ranks[order], postings[_spread(begins[order], counts[order])], counts[order]
        at = np.searchsorted(ranks, bounds)
        ends = np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))[at]
        base = first * (CLASSES if pages else PAGE)
        yield _Run(pages, base, spool.put_all((ranks, counts, postings)), at.tolist(), ends.tolist())


def _spread(begins: Numbers, counts: Counts) -> Numbers:
    """All numbers of ranges, range by range."""
    ends = np.cumsum(counts, dtype=np.int64)
    return np.repeat(begins - ends + counts, counts) + np.arange(ends[-1] if len(ends) else 0)


def _part(run: _Run, at: int, spool: Spool) -> tuple[Ranks, Counts, Numbers]:
    """What a run has of a stretch of keys."""
    ranks, counts, postings = run.kept
    rows = run.rows[at : at + 2]
    own = spool.get(postings, *run.postings[at : at + 2]).astype(np.int64) + run.base
    return spool.get(ranks, *rows), spool.get(counts, *rows), own


def _lists(parts: Sequence[tuple[Ranks, Counts, Numbers]], pages: bool) -> dict[int, str]:
    """Rank of the key and list, from parts of one kind in the order of their segments."""
    ranks, counts, postings = map(np.concatenate, zip(*parts, strict=True))
    if not len(ranks):
        return {}
    # Stable: the rows of a key stay in the order of their segments.
    order = np.argsort(ranks, kind="stable")
    begins = np.cumsum(counts, dtype=np.int64) - counts
    ranks, counts, postings = ranks[order], counts[order], postings[_spread(begins[order], counts[order])]
    fresh = np.flatnonzero(np.diff(ranks.astype(np.int64), prepend=-1))
    write = lists.pages if pages else lists.places
    begins = (np.cumsum(counts, dtype=np.int64) - counts)[fresh]
    return dict(zip(ranks[fresh].tolist(), write(postings, begins), strict=True))
