"""Find pages without a browser: the same files, the same exactness, the same order of literal results.

For tests and the terminal. What the browser adds (pinyin, synonyms, other spellings) is in client/.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from tashan.chinese.fold import fold
from tashan.search.asked import Asked, asked
from tashan.search.filters import allowed
from tashan.search.index import Index
from tashan.search.match import Hit, hits, pages_of
from tashan.search.postings import LONGEST_NUMBER, NUMBER

# What a hit counts in the body, a heading, the summary, another name, the title; client/match.js has the same.
_WEIGHTS = (1, 2.5, 3, 6, 8)
_NAMES = 3
# What a topic gains that the query is a name of, a page with a whole number of the query, and each level of certainty.
_NAMED, _WHOLE, _LEVEL = 1000, 100, 0.01
# So many texts are read to see whether a phrase is there.
_READ = 200
_TEXTS = slice(2, 7)


def find(index: Index, query: str) -> tuple[str, ...]:
    """The ids of the pages that the query asks for, best first."""
    wanted = asked(query)
    pages = allowed(index, wanted.filters)
    if wanted.words:
        scores = {page: score for page, score in _scores(index, wanted).items() if page in pages}
        ordered = sorted(scores, key=lambda page: (-scores[page], page))
    else:
        ordered = sorted(pages) if wanted.filters else []
    return tuple(_having(index, [index.ids[page] for page in ordered], wanted))


def _scores(index: Index, wanted: Asked) -> Mapping[int, float]:
    runs = tuple(dict.fromkeys(run for word in wanted.words for run in word.split(" ")))
    each = [(hits(index, run), _rarity_and_whole(index, run)) for run in runs]
    without = {page for word in wanted.without for page in _all(index, word.split(" "))}
    named = _named(index, " ".join(wanted.words))
    found = {}
    for page in _all(index, runs) - without:
        score = sum(_score(own[page], *more, page) for own, more in each)
        if index.ids[page] in named:
            score += _NAMED
        elif index.kinds[page] != "case" and all(own[page].field >= _NAMES for own, _ in each):
            score *= 2
        found[page] = score + _LEVEL * _level(index, page)
    return found


def _all(index: Index, runs: Sequence[str]) -> set[int]:
    return set.intersection(*(set(hits(index, run)) for run in runs))


def _rarity_and_whole(index: Index, run: str) -> tuple[float, frozenset[int]]:
    numbers = [number for number in NUMBER.findall(run) if len(number) <= LONGEST_NUMBER]
    whole = [set(pages_of(index.list_(f"#{number}"))) for number in numbers]
    rarity = math.log(1 + len(index.ids) / (1 + len(hits(index, run))))
    return rarity, frozenset(set.intersection(*whole) if whole else ())


def _score(hit: Hit, rarity: float, whole: frozenset[int], page: int) -> float:
    return rarity * (_WEIGHTS[hit.field] + hit.often) + _WHOLE * (page in whole)


def _level(index: Index, page: int) -> int:
    """The certainty of a page: two of them share a character of the shard `rank`."""
    code = ord(index.shelf("rank")[page >> 1]) - 35
    return int(code // 7 if page % 2 else code % 7)


def _named(index: Index, folded: str) -> frozenset[str]:
    """The topics that the query is a name of."""
    rows = index.shelf("names")
    return frozenset(row[0] for row in rows if folded in map(fold, "\n".join(row[1:]).split("\n")))


def _having(index: Index, ids: Sequence[str], wanted: Asked) -> Iterator[str]:
    """Those whose text has every phrase of the query; without phrases all of them."""
    phrases = [word for word in wanted.words if " " in word]
    if not phrases:
        return iter(ids)
    texts = ((id_, [fold(text) for text in index.shelf(f"t/{id_}")[_TEXTS]]) for id_ in ids[:_READ])
    return (id_ for id_, own in texts if all(any(phrase in text for text in own) for phrase in phrases))
