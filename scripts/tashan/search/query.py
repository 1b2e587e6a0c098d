"""Find words in the index without a browser: the same files, the same exactness, the same order of literal results.

For tests and the terminal. What the browser adds (pinyin, synonyms, other spellings) is in client/.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Any

from tashan.chinese.fold import fold
from tashan.library.output import OutputFile
from tashan.search.blocks import block_name, units
from tashan.search.directory import expanded
from tashan.search.files import value_of
from tashan.search.numbers import read
from tashan.search.postings import FIELD_PAGE, FIELDS, NUMBER, NUMBER_LENGTHS, PAGE, is_single

# What a hit counts in the body, a heading, the summary, another name, the title; client/match.js has the same.
_WEIGHTS = (1, 2.5, 3, 6, 8)
_NAMES = 3
# What a topic gains that the query is a name of, and a page with a whole number of the query.
_NAMED, _WHOLE = 1000, 4
Place = tuple[int, int]


@dataclass(frozen=True)
class Index:
    """The shards of a library. `shelf` gives the value of a shard by name: `dir`, `b/8f6f5f31`."""

    shelf: Callable[[str], Any]

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The id of every page, at its number."""
        return expanded(self.shelf("dir")["pages"])

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kind of every page, at its number."""
        return tuple(kind for kind, count in self.shelf("dir")["kinds"] for _ in range(count))

    @cached_property
    def firsts(self) -> tuple[bytes, ...]:
        """The first key of every block."""
        return tuple(units(key) for key in self.shelf("dir")["blocks"].split(" ") if key)

    def places(self, key: str) -> tuple[Place, ...]:
        """Page and place of every occurrence of a key."""
        block = bisect_right(self.firsts, units(key)) - 1
        if block < 0:
            return ()
        keys, lengths, lists = self.shelf(f"b/{block_name(self.firsts[block])}")
        start = 0
        for own, length in zip(keys.split(" "), read(lengths), strict=True):
            if own == key:
                addresses = accumulate(read(lists[start : start + length]))
                return tuple(map(_at_field if is_single(key) else _at_place, addresses))
            start += length
        return ()

    def find(self, query: str) -> tuple[str, ...]:
        """The ids of the pages that have every word of the query, best first."""
        folded = fold(query)
        words = tuple(dict.fromkeys(folded.split()))
        if not words:
            return ()
        each = [_scores(self, word) for word in words]
        both = set(each[0]).intersection(*each[1:])
        named = self._named(folded)
        scores = {page: sum(hits[page][0] for hits in each) for page in both}
        for page in both:
            if self.ids[page] in named:
                scores[page] += _NAMED
            elif self.kinds[page] != "case" and all(hits[page][1] >= _NAMES for hits in each):
                scores[page] *= 2
        return tuple(self.ids[page] for page in sorted(both, key=lambda page: (-scores[page], page)))

    def _named(self, folded: str) -> frozenset[str]:
        """The topics that the query is a name of."""
        rows = self.shelf("names")
        return frozenset(row[0] for row in rows if folded in map(fold, "\n".join(row[1:]).split("\n")))


def index_of(files: Iterable[OutputFile]) -> Index:
    """The index that lies in these files."""
    return Index(dict(filter(None, map(value_of, files))).__getitem__)


def _at_place(address: int) -> Place:
    return divmod(address, PAGE)


def _at_field(address: int) -> Place:
    page, field = divmod(address, FIELD_PAGE)
    return page, FIELDS[field]


def _pairs(word: str) -> Iterator[tuple[str, int]]:
    """Every other pair of UTF-16 units covers the word; an odd one at its end overlaps."""
    text = units(word)
    last = len(text) // 2 - 2
    for at in (*range(0, last, 2), last) if last > 0 else (0,):
        yield text[2 * at : 2 * at + 4].decode("utf-16-be", "surrogatepass"), at


def occurrences(index: Index, word: str) -> frozenset[Place]:
    """Where a folded word begins."""
    lists = [{(page, place - offset) for page, place in index.places(pair)} for pair, offset in _pairs(word)]
    return frozenset(set.intersection(*lists))


def _scores(index: Index, word: str) -> Mapping[int, tuple[float, int]]:
    """Page → score and best field of a word."""
    found = occurrences(index, word)
    counts = Counter(page for page, _ in found)
    best = {page: bisect_right(FIELDS, max(place for own, place in found if own == page)) - 1 for page in counts}
    rarity = math.log(1 + len(index.ids) / (1 + len(counts)))
    whole = [
        {page for page, _ in index.places(f"#{number}")}
        for number in NUMBER.findall(word)
        if len(number) in NUMBER_LENGTHS
    ]
    return {
        page: (
            rarity
            * (_WEIGHTS[best[page]] + math.log2(count) / 2 + _WHOLE * bool(whole and all(page in w for w in whole))),
            best[page],
        )
        for page, count in counts.items()
    }
