"""A query that nothing has as it stands, taken apart into words that topics have: 信访积案化解 → 信访 积案 化解.

client/more/spread.js does the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tashan.search.index import Index

_LONGEST = 8
# What may stand beside words of topics: 村集体收入低, 发展党员难.
_JUDGING = re.compile("[低高难少多差弱慢乱大小不没无太的了]+")


class _Part(NamedTuple):
    start: int
    text: str


class _Path(NamedTuple):
    covered: int
    parts: tuple[_Part, ...]


def spread(index: Index, folded: str) -> tuple[str, ...]:
    """The words, two of topics at least. A single character that is left over may mean anything: none then."""
    names = "\n".join(name for row in index.names for name in row.folded)
    runs = folded.split()
    known = [parts(run, names) for run in runs]
    left = [text for run, own in zip(runs, known, strict=True) for text in _rest(run, own)]
    found = [part.text for own in known for part in own]
    if len(found) < 2 or any(len(text) < 2 for text in left):
        return ()
    all_ = tuple(dict.fromkeys((*found, *left)))
    return tuple(word for word in all_ if not any(other != word and word in other for other in all_))


def parts(run: str, names: str) -> tuple[_Part, ...]:
    """The parts of a run that names have, as much of it as can be and in the fewest parts."""
    best = [_Path(0, ())]
    for end in range(1, len(run) + 1):
        path = best[end - 1]
        for start in range(max(0, end - _LONGEST), end - 1):
            before, text = best[start], run[start:end]
            own = _Path(before.covered + len(text), (*before.parts, _Part(start, text)))
            better = (own.covered, -len(own.parts)) > (path.covered, -len(path.parts))
            path = own if better and text in names else path
        best.append(path)
    return best[-1].parts


def _rest(run: str, known: Sequence[_Part]) -> Iterator[str]:
    """The runs between the parts."""
    starts = [*(part.start for part in known), len(run)]
    ends = [0, *(part.start + len(part.text) for part in known)]
    between = (run[end:start] for start, end in zip(starts, ends, strict=True))
    return (text for text in between if text and not _JUDGING.fullmatch(text))
