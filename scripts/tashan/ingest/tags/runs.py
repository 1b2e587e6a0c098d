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


def _kept(cut: Cut, least: int) -> frozenset[str]:
    """The words that terms are made of: content words told often enough, and those of the title."""
    often = [word for word, count in Counter(cut.text).items() if count >= least]
    return frozenset(word for word in (*often, *cut.title) if cut.tags[word][0] in _INSIDE and _CONTENT.search(word))


def _stretches(words: Sequence[str], kept: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """The kept words that follow each other."""
    start = 0
    for at, word in enumerate(words):
        if word not in kept:
            if start < at:
                yield tuple(words[start:at])
            start = at + 1
    if start < len(words):
        yield tuple(words[start:])


def _within(stretch: Run) -> Iterator[tuple[str, Run]]:
    """Every run of one to four words of a stretch, with its text."""
    for start, first in enumerate(stretch):
        key = first
        if len(key) > 1:
            yield key, (first,)
        for end in range(start + 1, min(len(stretch), start + WORDS)):
            key += stretch[end]
            if len(key) > LONGEST:
                break
            yield key, stretch[start : end + 1]


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
    least = 2 if len(cut.text) > LONG else 1
    kept = _kept(cut, least)
    found = [pair for stretch in _stretches(cut.text, kept) for pair in _within(stretch)]
    told = Counter([key for key, _ in found])
    words = {key: run for key, run in dict(found).items() if told[key] >= least}
    named = Counter(_quoted(cut.text))
    for run, count in named.items():
        key = "".join(run)
        if count >= least:
            told[key], words[key] = max(told[key], count), run
    in_title = frozenset(key for stretch in _stretches(cut.title, kept) for key, _ in _within(stretch))
    return Runs(told, words, in_title, frozenset("".join(run) for run, count in named.items() if count > 1))
