"""Find pages without a browser: the same files, the same exactness, the same order of results, pinyin and other names.

For tests and the terminal.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Container, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from tashan.chinese.fold import fold
from tashan.search.also import Other, alike
from tashan.search.asked import Asked, asked
from tashan.search.filters import allowed
from tashan.search.index import Index
from tashan.search.instead import instead
from tashan.search.layout import LONGEST_NUMBER, NUMBER
from tashan.search.match import Found, Hit, having, hits, pages_of
from tashan.search.spelt import readings

# What a hit counts in the body, a heading, the summary, another name, the title; client/match.js has the same.
_WEIGHTS = (1, 2.5, 3, 6, 8)
_NAMES = 3
# What a topic gains that the query is a name of, a page with a whole number of the query, and each level of certainty.
_NAMED, _WHOLE, _LEVEL = 1000, 100, 0.01
# With so many literal hits nobody misses other words for the same; so many readings are tried.
_MANY, _TRIES = 100, 8


class Answer(NamedTuple):
    """Ids of what has the words, best first; of what says the same in other words; what Latin letters were read as, the
    other names that found anything, and other words where the query finds nothing: `slip` if it was meant to be these.
    """

    exact: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    reading: str = ""
    names: tuple[str, ...] = ()
    instead: str = ""
    slip: bool = False


def find(index: Index, query: str) -> tuple[str, ...]:
    """The ids of the pages that literally have what the query asks for, best first."""
    wanted = asked(query)
    pages = allowed(index, wanted.filters)
    if not wanted.words:
        return _ids(index, sorted(pages) if wanted.filters else ())
    return _ids(index, [page for page in _ranked(index, wanted.words, wanted) if page in pages])


def answer(index: Index, query: str) -> Answer:
    """What the query finds; client/search.js answers in the same way."""
    wanted = asked(query)
    if not wanted.words:
        return Answer(find(index, query))
    words, found, reading = _read(index, wanted)
    if not found and not wanted.quoted:
        return _otherwise(index, wanted)
    pages = allowed(index, wanted.filters)
    exact = _ids(index, [page for page in found if page in pages])
    if wanted.quoted or len(exact) >= _MANY:
        return Answer(exact, (), reading)
    other = alike(index, words, found, _passing(index, wanted, pages))
    return Answer(exact, _ids(index, other.pages), reading, other.names)


def _otherwise(index: Index, wanted: Asked) -> Answer:
    """What a query that nothing has literally may have meant."""
    pages = allowed(index, wanted.filters)
    passing = _passing(index, wanted, pages)
    same = alike(index, wanted.words, (), passing) if len(wanted.words) > 1 else Other((), ())
    if same.pages:
        return Answer((), _ids(index, same.pages), "", same.names)
    other = instead(index, " ".join(wanted.words), lambda words: _ranked(index, words, wanted))
    if not other:
        return Answer()
    more = alike(index, other.words, other.pages, passing)
    shown = (*(page for page in other.pages if page in pages), *more.pages)
    return Answer((), _ids(index, shown), instead=other.text, slip=other.slip)


def _passing(index: Index, wanted: Asked, pages: Container[int]) -> Callable[[Sequence[str]], Sequence[int]]:
    """What finds other words and leaves what is among these pages, which pass the filters."""
    return lambda words: [page for page in _ranked(index, words, wanted) if page in pages]


def _ids(index: Index, pages: Sequence[int]) -> tuple[str, ...]:
    return tuple(index.ids[page] for page in pages)


def _read(index: Index, wanted: Asked) -> tuple[tuple[str, ...], Sequence[int], str]:
    """The words looked for, the pages that have them, and the reading if the words are that of Latin letters."""
    found = _ranked(index, wanted.words, wanted)
    # What the guide spells out as an example is not what a reader who types pinyin looks for.
    if re.search("[a-z]", " ".join(wanted.words)) and all(index.kinds[page] == "page" for page in found):
        for text in islice(readings(index, " ".join(wanted.words)), _TRIES):
            words = tuple(dict.fromkeys(fold(text).split()))
            hits_ = _ranked(index, words, wanted) if words else ()
            if hits_:
                return words, hits_, text
    return wanted.words, found, ""


def _ranked(index: Index, words: Sequence[str], wanted: Asked) -> Sequence[int]:
    if not words:
        return ()
    scores = _scores(index, words)
    without = {page for word in wanted.without for page in _scores(index, (word,))}
    return [page for page in scores if page not in without]


def _scores(index: Index, words: Sequence[str]) -> Mapping[int, float]:
    """The pages that have every word, best first."""
    each = [(hits(index, word), _whole(index, word)) for word in words]
    named = _named(index, " ".join(words))
    found = {}
    for page in set.intersection(*(set(own.hits) for own, _ in each)):
        score = sum(_score(own.hits[page], _rarity(index, own), whole, page) for own, whole in each)
        if index.ids[page] in named:
            score += _NAMED
        elif index.kinds[page] != "case" and all(own.hits[page].field >= _NAMES for own, _ in each):
            score *= 2
        found[page] = score + _LEVEL * _level(index, page)
    best = dict(sorted(found.items(), key=lambda each: (-each[1], each[0])))
    for word, (own, _) in zip(words, each, strict=True):
        if not own.sure:
            best = {page: best[page] for page in having(index, tuple(best), word)}
    return best


def _rarity(index: Index, found: Found) -> float:
    return math.log(1 + len(index.ids) / (1 + len(found.hits)))


def _whole(index: Index, word: str) -> frozenset[int]:
    """The pages that have the numbers of a word whole."""
    numbers = [number for number in NUMBER.findall(word) if len(number) <= LONGEST_NUMBER]
    whole = [set(pages_of(index.list_(f"#{number}"))) for number in numbers]
    return frozenset(set.intersection(*whole) if whole else ())


def _score(hit: Hit, rarity: float, whole: frozenset[int], page: int) -> float:
    return rarity * (_WEIGHTS[hit.field] + hit.often) + _WHOLE * (page in whole)


def _level(index: Index, page: int) -> int:
    """The certainty of a page: two of them share a character of the shard `rank`."""
    code = ord(index.shelf("rank")[page >> 1]) - 35
    return int(code // 7 if page % 2 else code % 7)


def _named(index: Index, folded: str) -> frozenset[str]:
    """The topics that the query is a name of."""
    return frozenset(row.id for row in index.names if folded in row.folded)
