"""Tell what is printed on the edge of every page, running titles and page numbers, from the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tashan.ingest.read.pdf.rows import Piece, rows

Row = list[Piece]
RUNNING, NUMBER = "页眉页脚", "页码"

_DEEPEST = 3
# A running title stands on so many of the pages: left and right ones may differ.
_SHARE = 0.3
_COUNTED = re.compile(r"[\d一二三四五六七八九十百〇IVXivx]+")
_DRESSED = re.compile(
    r"[-—–－·•~\s]+\d{1,4}[-—–－·•~\s]+|第\s*[\d一二三四五六七八九十百]+\s*[页頁](?:[，,/\s]*[共总]\s*[\d一二三四五六七八九十百]+\s*[页頁])?|"
    r"\d{1,4}\s*/\s*\d{1,4}|page\s*\d+(?:\s*of\s*\d+)?|https?://\S+\s+\d+/\d+",
    re.IGNORECASE,
)
_BARE = re.compile(r"\d{1,4}")


def furniture(pages: list[tuple[Piece, ...]]) -> list[list[tuple[str, Row]]]:
    """For each page, the rows that are no text: what they are, and their pieces."""
    edges = [_edges(rows(page)) for page in pages]
    counts = Counter(key for found in edges for key in {_key(at, row) for at, row in found})
    least = max(2, _SHARE * len(pages))
    chain = _chain(edges)
    return [list(_found(number, found, counts, (least, chain))) for number, found in enumerate(edges)]


def _edges(rows: list[Row]) -> list[tuple[int, Row]]:
    """The outermost rows: 0, 1, 2 from the top, -1, -2, -3 from the bottom; outermost first."""
    depth = min(_DEEPEST, len(rows) // 2) or min(1, len(rows))
    top = [(at, rows[at]) for at in range(depth)] if len(rows) > 1 else []
    return [*top, *((-1 - at, rows[-1 - at]) for at in range(depth))]


def _text(row: Row) -> str:
    return " ".join(piece.text for piece in row)


def _key(at: int, row: Row) -> tuple[bool, str]:
    return at < 0, _COUNTED.sub("#", re.sub(r"\s", "", _text(row)))


def _chain(edges: list[list[tuple[int, Row]]]) -> set[tuple[bool, int]]:
    """The differences between printed number and page that most pages share, at the top or at the bottom."""
    differences = Counter(
        (at < 0, int(_text(row)) - number)
        for number, found in enumerate(edges)
        for at, row in found
        if at in (0, -1) and _BARE.fullmatch(_text(row))
    )
    return {key for key, count in differences.items() if count >= max(2, 0.5 * len(edges))}


def _found(
    number: int,
    edges: list[tuple[int, Row]],
    counts: Counter[tuple[bool, str]],
    known: tuple[float, set[tuple[bool, int]]],
) -> Iterator[tuple[str, Row]]:
    least, chain = known
    open_edges = {True, False}
    for at, row in edges:
        bottom, text = at < 0, _text(row)
        if bottom not in open_edges:
            continue
        if _DRESSED.fullmatch(text) or (_BARE.fullmatch(text) and (bottom, int(text) - number) in chain):
            yield NUMBER, row
        elif counts[_key(at, row)] >= least and _key(at, row)[1] != "#":
            yield RUNNING, row
        else:
            open_edges.discard(bottom)
