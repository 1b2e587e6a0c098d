"""Queries drawn from the text of the library at random, as a stranger would check the search."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from tashan.chinese.fold import fold
from tashan.search.entries import SearchEntry

COUNT = 300
_SEED = 20261126
_RUN = re.compile(r"[\u4e00-\u9fffA-Za-z0-9%]{2,}")


def drawn(entries: Sequence[SearchEntry], count: int = COUNT) -> Iterator[tuple[str, frozenset[str]]]:
    """Pieces of 1 to 10 characters of any field, with the ids of the pages that have them."""
    chance = random.Random(_SEED)  # noqa: S311 – a sample, no secret
    texts = {entry.id: "\n".join(map(fold, entry.fields)) for entry in entries}
    for _ in range(count):
        entry = chance.choice(entries)
        run = chance.choice(_RUN.findall("\n".join(entry.fields)))
        length = chance.randint(1, min(10, len(run)))
        start = chance.randint(0, len(run) - length)
        query = run[start : start + length]
        yield query, frozenset(id_ for id_, text in texts.items() if fold(query) in text)
