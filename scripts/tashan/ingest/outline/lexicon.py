"""Words by which a sentence of a running text shows what it does in its article, in groups: `words.tsv`, read.

Each group is a sign; what a sign counts for each role is learnt (`weights.tsv`). The longest word at a place counts
alone, so the NEUTRAL words keep 要求, 市场 or 可以 from being read as 要, 市 or 以.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TABLE = Path(__file__).with_name("words.tsv")
NEUTRAL = "neutral"


def _listed() -> Iterator[tuple[str, str]]:
    for line in TABLE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            group, _, words = line.partition("\t")
            yield from ((group, word) for word in words.split())


def groups_of() -> dict[str, tuple[str, ...]]:
    """The groups of each word; a neutral word has none."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for group, word in _listed():
        groups[word] += [] if group == NEUTRAL else [group]
    return {word: tuple(names) for word, names in groups.items()}
