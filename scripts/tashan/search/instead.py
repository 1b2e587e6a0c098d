"""What a query may have meant that nothing has literally: a slip of one character, a question, a gap.

client/more/instead.js does the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from tashan.chinese.fold import fold
from tashan.search.also import unasked
from tashan.search.index import Index
from tashan.search.match import having
from tashan.search.slips import meant
from tashan.search.spread import spread

# The longest query that may have a gap, and so many texts are read to see whether one is there.
_LONGEST, _READ = 12, 20

Words = tuple[str, ...]
Ranked = Callable[[Words], Sequence[int]]


class Instead(NamedTuple):
    """Other words, the pages that have them, best first; `slip` if the query was probably meant to be these."""

    words: Words
    pages: Sequence[int]
    slip: bool = False

    @property
    def text(self) -> str:
        """The words as one query."""
        return " ".join(self.words)


def instead(index: Index, folded: str, ranked: Ranked) -> Instead | None:
    """The first of these that finds anything."""
    plain = unasked(folded) or folded
    slips = [meant(index, folded), *((plain, meant(index, plain)) if plain != folded else ())]
    for text in filter(None, slips):
        words = tuple(dict.fromkeys(fold(text).split()))
        pages = ranked(words)
        if pages:
            return Instead(words, pages, slip=True)
    return _parted(index, plain.replace(" ", ""), ranked) or _spread(index, plain, ranked)


def _parted(index: Index, folded: str, ranked: Ranked) -> Instead | None:
    """A run in two parts that the text has with something in between: 三强型村干部 → “三强型”村干部."""
    for at in range(2, len(folded) - 1 if 4 <= len(folded) <= _LONGEST else 0):
        words = (folded[:at], folded[at:])
        good = having(index, ranked(words)[:_READ], folded, tight=True)
        if good:
            return Instead(words, good)
    return None


def _spread(index: Index, folded: str, ranked: Ranked) -> Instead | None:
    words = spread(index, folded)
    pages = ranked(words) if words else ()
    return Instead(words, pages) if pages else None
