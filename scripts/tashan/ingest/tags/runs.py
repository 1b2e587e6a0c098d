"""An article's words as runs: what stands together without a function word or punctuation, and what is quoted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise

from tashan.chinese.words import Words
from tashan.ingest.tags.lexicon import Cut

WORDS = 4
LONGEST = 10  # characters
LONG = 400  # words of a text from which on only what is told twice can be a term
_INSIDE = "nvabjligszte"  # the first letters of the parts of speech that terms are made of; e for Latin words
_CONTENT = re.compile(r"[\u4e00-\u9fffA-Za-z0-9]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_QUOTES, _UNQUOTES = ("“", "‘"), ("”", "’")

Run = tuple[str, ...]
Found = tuple[str, int, int, Run]  # a run's text, how often it is told, where it begins last, its words


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of an article by their text: how often each is told, its words, which are in the title or in quotes.

    `tags` are the parts of speech of all those words.
    """

    told: Mapping[str, int]
    words: Mapping[str, Run]
    in_title: frozenset[str]
    quoted: frozenset[str]
    tags: Mapping[str, str]


def _kept(words: Collection[str], tags: Mapping[str, str]) -> frozenset[str]:
    """The words that terms are made of."""
    return frozenset([word for word in words if tags[word][0] in _INSIDE and _CONTENT.search(word)])


def _joined(words: Run, kept: Collection[str], least: int) -> Iterator[Found]:
    """The runs of two to four kept words that are told often enough.

    What is told often begins with what is told often: so each length goes by the places of the one before.
    """
    row = (*words, *[""] * WORDS)
    pairs = enumerate(pairwise(row))
    found = [(at, one + next_) for at, (one, next_) in pairs if one in kept and next_ in kept]
    for length in range(2, WORDS + 1):
        counts = Counter([key for _, key in found])
        found = [(at, key) for at, key in found if counts[key] >= least and len(key) <= LONGEST]
        for key, at in {key: at for at, key in found}.items():
            yield key, counts[key], at, row[at : at + length]
        found = [(at, key + row[at + length]) for at, key in found if row[at + length] in kept]


def _quoted(words: Run, counts: Mapping[str, int]) -> Iterator[Run]:
    """What stands in quotation marks, if it is short and without punctuation: names that the article gives."""
    for mark in _QUOTES:
        at = -1
        for _ in range(counts.get(mark, 0)):
            at = words.index(mark, at + 1)
            behind = words[at + 1 : at + 2 + LONGEST]
            run = behind[: next((end for end, word in enumerate(behind) if word in _UNQUOTES), 0)]
            named = 1 < sum(map(len, run)) <= LONGEST
            if named and all(map(_CONTENT.search, run)) and any(map(_HAN.match, run)):
                yield run


def _last(words: Run, word: str) -> int:
    return len(words) - 1 - words[::-1].index(word)


def runs(cut: Cut, own: Words) -> Runs:
    """The runs of the article, which `own` has cut; in a long one those told twice."""
    least = 2 if len(cut.text) > LONG else 1
    often = [word for word, count in cut.counts.items() if count >= least]
    named = Counter(_quoted(cut.text, cut.counts))
    tags = own.parts({*often, *cut.title, *chain.from_iterable(named)}, cut.whole)
    kept = _kept(often, tags)
    words: dict[str, Run] = {word: (word,) for word in kept if len(word) > 1}
    told, places = {word: cut.counts[word] for word in words}, dict[str, int]()
    for key, count, at, run in _joined(cut.text, kept, least):
        # One text, cut in two ways: as it is told last.
        last = -1 if key not in words else places[key] if key in places else _last(cut.text, key)
        places[key], words[key] = max((last, words.get(key, ())), (at, run))
        told[key] = told.get(key, 0) + count
    for run, count in named.items():
        key = "".join(run)
        if count >= least:
            told[key], words[key] = max(told.get(key, 0), count), run
    quoted = frozenset("".join(run) for run, count in named.items() if count > 1)
    return Runs(told, words, _in_title(cut.title, tags), quoted, tags)


def _in_title(title: Run, tags: Mapping[str, str]) -> frozenset[str]:
    kept = _kept(title, tags)
    return frozenset([*(word for word in kept if len(word) > 1), *(key for key, *_ in _joined(title, kept, 1))])
