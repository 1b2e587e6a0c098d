"""Pages that say in other words what a query asks: other names of topics. client/also.js does the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tashan.chinese.fold import fold
from tashan.search.index import Index

# What people ask around the words they look for.
_ASKING = re.compile(
    r"(?:(?:怎么|怎样|如何|咋)(?:(?:办|样|搞|做|弄|管|治|减|处理|解决|应对|破解)(?=$| ))?"
    r"|怎么回事|从哪来|从哪里来|干什么|做什么|干啥|为什么|为何|是什么|什么是|有哪些|哪些|什么|应该|能不能|可不可以|是否|请问|不会|没有|太多|太少|太高|太低|吗|呢)+"
)
_MOST, _TRIES = 6, 8
Words = tuple[str, ...]


class Other(NamedTuple):
    """Further pages, best first, and the names that found them."""

    pages: tuple[int, ...]
    names: Words


def alike(index: Index, words: Words, known: Sequence[int], ranked: Callable[[Words], Sequence[int]]) -> Other:
    """What `ranked` finds for other words for the same and is not `known`."""
    seen = set(known)
    pages: list[int] = []
    names: list[str] = []
    for name, other in list(_alternatives(index, words))[:_TRIES]:
        fresh = [page for page in ranked(other) if page not in seen]
        names += [name] if fresh else []
        seen.update(fresh)
        pages += fresh
    return Other(tuple(pages), tuple(names))


def unasked(folded: str) -> str:
    """A query without what only asks: 村集体经济怎么搞 → 村集体经济; empty when nothing else is left."""
    return " ".join(_ASKING.sub(" ", folded).split())


def _alternatives(index: Index, words: Words) -> Iterator[tuple[str, Words]]:
    folded = " ".join(words)
    plain = unasked(folded)
    if plain and plain != folded:
        yield plain, tuple(plain.split(" "))
    whole = _synonyms(index, folded)
    yield from ((name, (other,)) for other, name in whole)
    if not whole and len(words) > 1:
        for word in words:
            for other, name in _synonyms(index, word):
                yield name, tuple(other if own == word else own for own in words)


def _synonyms(index: Index, word: str) -> list[tuple[str, str]]:
    """Other written names of what a word is a name of, folded and as written."""
    found: dict[str, str] = {}
    for row in index.names:
        # The other names of a theme are words of its field, not other words for the same.
        if not row.id[:1].islower() and word in row.folded:
            found |= {fold(own): own for own in row.written}
    others = (word, *found)
    kept = [own for own in found if own != word and not any(other != own and other in own for other in others)]
    return [(own, found[own]) for own in kept[:_MOST]]
