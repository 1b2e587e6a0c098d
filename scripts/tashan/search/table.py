"""Keys with where their postings lie, to posting lists in the order of keys."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tashan.search import lists
from tashan.search.segments import PAGE
from tashan.search.spool import Kept, Spool

# Postings to write at a time.
_BATCH = 500_000


class Rows(NamedTuple):
    """What a segment has of some keys, by their numbers: how many postings of each, end to end from `kept` on.

    `pages` tells pages with classes (16 bits each) from addresses of places (32 bits); both count from `first`, the
    first page of the segment.
    """

    pages: bool
    keys: NDArray[np.uint32]
    counts: NDArray[np.uint32]
    kept: Kept
    first: int


class Table(NamedTuple):
    """Every key at its number, and what each segment has of some of them."""

    keys: list[str]
    rows: list[Rows]


def units(key: str) -> bytes:
    """The order of keys: that of UTF-16 units, as JavaScript compares strings."""
    return key.encode("utf-16-be", "surrogatepass")


def written(table: Table, spool: Spool) -> Iterator[tuple[str, str]]:
    """Key and list, in the order of keys. The rows of the table are used up."""
    order = sorted(range(len(table.keys)), key=lambda number: units(table.keys[number]))
    rank = np.empty(len(order), np.uint32)
    rank[order] = np.arange(len(order), dtype=np.uint32)
    rows = _rows(table.rows, rank)
    # Stable: the rows of a key stay in the order of their segments.
    sorted_ = np.argsort(rows["rank"], kind="stable")
    ends = np.cumsum(np.bincount(rows["rank"], minlength=len(order)))
    total = np.concatenate(([0], np.cumsum(np.bincount(rows["rank"], rows["count"], len(order)))))
    for _, batch in groupby(range(len(order)), key=lambda at: int(total[at]) // _BATCH):
        own = list(batch)
        part = rows[sorted_[ends[own[0] - 1] if own[0] else 0 : ends[own[-1]]]]
        both = dict(_lists(part[~part["pages"]], spool)) | dict(_lists(part[part["pages"]], spool))
        yield from ((table.keys[order[at]], both[at]) for at in own)


def _rows(found: list[Rows], rank: NDArray[np.uint32]) -> NDArray[Any]:
    """All rows in the order in which they were found."""
    types = [("rank", "u4"), ("count", "u4"), ("start", "i8"), ("first", "i4"), ("pages", "?")]
    rows = np.empty(sum(len(own.keys) for own in found), types)
    at = len(rows)
    while found:
        own = found.pop()
        part = rows[(at := at - len(own.keys)) : at + len(own.keys)]
        part["rank"], part["count"] = rank[own.keys], own.counts
        before = np.cumsum(own.counts, dtype=np.int64) - own.counts
        part["start"] = own.kept.start + before * np.dtype(own.kept.type).itemsize
        part["first"], part["pages"] = own.first, own.pages
    return rows


def _lists(rows: NDArray[Any], spool: Spool) -> Iterator[tuple[int, str]]:
    """Rank of the key and list, for rows of one kind."""
    if not len(rows):
        return
    pages = bool(rows["pages"][0])
    counts = rows["count"].astype(np.int64)
    data = spool.pieces(zip(rows["start"].tolist(), (counts * (2 if pages else 4)).tolist(), strict=True))
    bases = rows["first"].astype(np.int64) * (lists.CLASSES if pages else PAGE)
    addresses = np.frombuffer(data, np.uint16 if pages else np.uint32).astype(np.int64) + np.repeat(bases, counts)
    fresh = np.flatnonzero(np.diff(rows["rank"].astype(np.int64), prepend=-1))
    begins = (np.cumsum(counts) - counts)[fresh]
    write = lists.pages if pages else lists.places
    yield from zip(rows["rank"][fresh].tolist(), write(addresses, begins), strict=True)
