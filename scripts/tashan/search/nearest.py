"""The topics whose names share most with a query that nothing answers. `near` of client/more/names.js does the same."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from tashan.chinese.fold import fold
from tashan.search.index import Index
from tashan.search.spread import parts

# What a character counts that a single name has; what policies and themes keep, since they are about much.
_MOST, _BROAD = 0.5, 0.8


def near(index: Index, query: str, limit: int) -> Sequence[str]:
    """Their ids, nearest first: pairs of characters that few topics have count the most."""
    word = fold(query)
    asked = _pairs(word)
    own = {row.id: [pair for pair in asked if any(pair in name for name in row.folded)] for row in index.names}
    having = Counter(pair for pairs in own.values() for pair in pairs)
    scores = {}
    for row in index.names:
        if own[row.id]:
            most = max(sum(len(part.text) for part in parts(word, name)) for name in row.folded)
            worth = [math.log(1 + len(index.names) / having[pair]) for pair in own[row.id]]
            score = sum(worth, _MOST * most)
            scores[row.id] = _BROAD * score if row.id[0] == "D" or row.id[0].islower() else score
    return sorted(scores, key=lambda id_: -scores[id_])[:limit]


def _pairs(text: str) -> Sequence[str]:
    """The pairs of neighbouring characters, each once."""
    all_ = (text[at : at + 2] for at in range(len(text) - 1))
    return tuple(dict.fromkeys(pair for pair in all_ if " " not in pair))
