"""An article's words as runs: what stands together without a function word or punctuation, and what is quoted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import compress, count, pairwise

from tashan.chinese.words import Words
from tashan.ingest.tags.lexicon import Cut

WORDS = 4
LONGEST = 10  # characters
LONG = 400  # words of a text from which on only what is told twice can be a term
_INSIDE = "nvabjligszte"  # the first letters of the parts of speech that terms are made of; e for Latin words
_CONTENT = re.compile(r"[\u4e00-\u9fffA-Za-z0-9]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
# Short, and of the signs that words are cut of.
_QUOTED = re.compile(rf"[“‘]([\u4e00-\u9fffA-Za-z0-9+#&._%-]{{2,{LONGEST}}})[”’]")

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
    """The words that terms are made of; no mark is of such a part of speech."""
    return frozenset([word for word in words if tags[word][0] in _INSIDE])


def _joined(words: Run, kept: Collection[str], least: int) -> Iterator[Found]:
    """The runs of two to four kept words that are told often enough.

    What is told often begins with what is told often: so each length goes by the places of the one before.
    """
    row = (*words, *[""] * WORDS)
    inside = compress(count(), map(kept.__contains__, words))
    found = [(at, row[at] + row[next_]) for at, next_ in pairwise(inside) if next_ == at + 1]
    for length in range(2, WORDS + 1):
        counts = Counter([key for _, key in found])
        often = {key: times for key, times in counts.items() if times >= least and len(key) <= LONGEST}
        found = [(at, key) for at, key in found if key in often]
        for key, at in {key: at for at, key in found}.items():
            yield key, often[key], at, row[at : at + length]
        found = [(at, key + row[at + length]) for at, key in found if row[at + length] in kept]


def _named(cut: Cut, own: Words, least: int) -> Mapping[Run, int]:
    """The names that the article gives in quotation marks, and how often it gives each.

    What stands between marks is cut as it is by itself.
    """
    told = Counter(_QUOTED.findall(cut.told))
    named = {own.cut(name): times for name, times in told.items() if times >= least}
    return {run: times for run, times in named.items() if all(map(_CONTENT.search, run)) and any(map(_HAN.match, run))}


def _last(words: Run, word: str) -> int:
    return len(words) - 1 - words[::-1].index(word)


def runs(cut: Cut, own: Words) -> Runs:
    """The runs of the article, which `own` has cut; in a long one those told twice."""
    least = 2 if len(cut.text) > LONG else 1
    often = [word for word, times in cut.counts.items() if times >= least]
    tags = own.parts({*often, *cut.title}, cut.whole)
    kept = _kept(often, tags)
    words: dict[str, Run] = {word: (word,) for word in kept if len(word) > 1}
    told, places = {word: cut.counts[word] for word in words}, dict[str, int]()
    for key, times, at, run in _joined(cut.text, kept, least):
        if key in words:  # one text, cut in two ways: as it is told last
            last = places[key] if key in places else _last(cut.text, key)
            places[key], words[key] = max((last, words[key]), (at, run))
        else:
            places[key], words[key] = at, run
        told[key] = told.get(key, 0) + times
    named = _named(cut, own, least)
    for run, times in named.items():
        key = "".join(run)
        told[key], words[key] = max(told.get(key, 0), times), run
    quoted = frozenset("".join(run) for run, times in named.items() if times > 1)
    return Runs(told, words, _in_title(cut.title, tags), quoted, tags)


def _in_title(title: Run, tags: Mapping[str, str]) -> frozenset[str]:
    kept = _kept(title, tags)
    return frozenset([*(word for word in kept if len(word) > 1), *(key for key, *_ in _joined(title, kept, 1))])
