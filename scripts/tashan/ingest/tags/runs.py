"""An article's words as runs: what stands together without a function word or punctuation, and what is quoted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tashan.ingest.tags.lexicon import Cut

WORDS = 4
LONGEST = 10  # characters
LONG = 400  # words of a text from which on only what is told twice can be a term
_INSIDE = "nvabjligszte"  # the first letters of the parts of speech that terms are made of; e for Latin words
_CONTENT = re.compile(r"[\u4e00-\u9fffA-Za-z0-9]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_QUOTE, _UNQUOTE = "“‘", "”’"

Run = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of an article by their text: how often each is told, its words, which are in the title or in quotes."""

    told: Mapping[str, int]
    words: Mapping[str, Run]
    in_title: frozenset[str]
    quoted: frozenset[str]


def _kept(counts: Counter[str], cut: Cut, least: int) -> frozenset[str]:
    """The words that terms are made of: content words told often enough, and those of the title."""
    often = [word for word, count in counts.items() if count >= least]
    return frozenset([word for word in (*often, *cut.title) if cut.tags[word][0] in _INSIDE and _CONTENT.search(word)])


def _told(words: Sequence[str], kept: frozenset[str], least: int) -> Iterator[tuple[str, int, int, Run]]:
    """The runs of one to four kept words that are told often enough: text, how often, last place, words.

    What is told often begins with what is told often: so each length goes by the places of the one before.
    """
    row = (*words, *[""] * WORDS)
    found = [(at, word) for at, word in enumerate(words) if word in kept]
    for length in range(1, WORDS + 1):
        counts = Counter([key for _, key in found])
        often = {key for key, count in counts.items() if count >= least and (length == 1 or len(key) <= LONGEST)}
        found = [run for run in found if run[1] in often]
        for key, at in {key: at for at, key in found if len(key) > 1}.items():
            yield key, counts[key], at, row[at : at + length]
        found = [(at, key + row[at + length]) for at, key in found if row[at + length] in kept]


def _quoted(words: Sequence[str]) -> Iterator[Run]:
    """What stands in quotation marks, if it is short and without punctuation: names that the article gives."""
    for at in [at for at, word in enumerate(words) if word in _QUOTE]:
        length = 0
        for end in range(at + 1, len(words)):
            word = words[end]
            if word in _UNQUOTE and length > 1 and any(map(_HAN.match, words[at + 1 : end])):
                yield tuple(words[at + 1 : end])
            length += len(word)
            if length > LONGEST or not _CONTENT.search(word):
                break


def runs(cut: Cut) -> Runs:
    """The runs of the article; in a long one those told twice."""
    counts = Counter(cut.text)
    least = 2 if len(cut.text) > LONG else 1
    kept = _kept(counts, cut, least)
    told, words, places = Counter[str](), dict[str, Run](), dict[str, int]()
    for key, count, at, run in _told(cut.text, kept, least):
        told[key] += count
        if places.setdefault(key, at) <= at:  # one text, cut in two ways: as it is told last
            places[key], words[key] = at, run
    named = Counter(_quoted(cut.text))
    for run, count in named.items():
        key = "".join(run)
        if count >= least:
            told[key], words[key] = max(told[key], count), run
    in_title = frozenset(key for key, *_ in _told(cut.title, kept, 1))
    return Runs(told, words, in_title, frozenset("".join(run) for run, count in named.items() if count > 1))
