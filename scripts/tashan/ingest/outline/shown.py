"""What patterns show of many short texts: each pattern goes through all of them in one pass."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from tashan.ingest.outline.alphabet import bits

Pattern = tuple[str, re.Pattern[str]]


def shown(texts: Sequence[str], patterns: Iterable[Pattern]) -> list[int]:
    """For each text the signs of the patterns that stand in it, as bits. No text and no match may hold a line end."""
    joined, ends = "\n".join(texts), tuple(accumulate(len(text) + 1 for text in texts))
    told = [0] * len(texts)
    for sign, pattern in patterns:
        bit = bits()[sign]
        for found in pattern.finditer(joined):
            told[bisect_right(ends, found.start())] |= bit
    return told
