"""An article's words as runs: what stands together without a function word or punctuation, and what is quoted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tashan.ingest.tags.lexicon import Cut, Tokens

WORDS = 4
LONGEST = 10  # characters
LONG = 400  # words of a text from which on only what is told twice can be a term
_INSIDE = "nvabjligszte"  # the first letters of the parts of speech that terms are made of; e for Latin words
_CONTENT = re.compile(r"[\u4e00-\u9fffA-Za-z0-9]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_QUOTE, _UNQUOTE = "“‘", "”’"

Run = Tokens


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of an article by their text: how often each is told, its words, which are in the title or in quotes."""

    told: Mapping[str, int]
    words: Mapping[str, Run]
    in_title: frozenset[str]
    quoted: frozenset[str]


def _kept(cut: Cut, least: int) -> frozenset[str]:
    """The words that terms are made of: content words told often enough, and those of the title."""
    often = {word for word, count in Counter(word for word, _ in cut.text).items() if count >= least}
    tags = dict(cut.text)
    words = [(word, tags[word]) for word in often] + list(cut.title)
    return frozenset(word for word, tag in words if tag[0] in _INSIDE and _CONTENT.search(word))


def _stretches(tokens: Tokens, kept: frozenset[str]) -> Iterator[tuple[int, list[str]]]:
    """The kept words that follow each other, with the place of the first."""
    stretch: list[str] = []
    for at, (word, _) in enumerate(tokens):
        if word in kept:
            stretch.append(word)
        elif stretch:
            yield at - len(stretch), stretch
            stretch = []
    if stretch:
        yield len(tokens) - len(stretch), stretch


def _within(stretch: list[str]) -> Iterator[tuple[str, int, int]]:
    """Every run of one to four words of a stretch, with its place in it."""
    for start in range(len(stretch)):
        key = ""
        for end, word in enumerate(stretch[start : start + WORDS], start + 1):
            key += word
            if len(key) > LONGEST:
                break
            if len(key) > 1:
                yield key, start, end


def _quoted(tokens: Tokens) -> Iterator[Run]:
    """What stands in quotation marks, if it is short and without punctuation: names that the article gives."""
    for at in [at for at, (mark, _) in enumerate(tokens) if mark in _QUOTE]:
        length = 0
        for end in range(at + 1, len(tokens)):
            word = tokens[end][0]
            if word in _UNQUOTE and length > 1 and any(_HAN.match(inner) for inner, _ in tokens[at + 1 : end]):
                yield tokens[at + 1 : end]
            length += len(word)
            if length > LONGEST or not _CONTENT.search(word):
                break


def runs(cut: Cut) -> Runs:
    """The runs of the article; in a long one those told twice."""
    least = 2 if len(cut.text) > LONG else 1
    kept = _kept(cut, least)
    told: dict[str, int] = {}
    places: dict[str, tuple[int, int]] = {}
    for place, stretch in _stretches(cut.text, kept):
        for key, start, end in _within(stretch):
            told[key] = told.get(key, 0) + 1
            places[key] = place + start, place + end
    words = {key: cut.text[slice(*place)] for key, place in places.items() if told[key] >= least}
    named = {"".join(word for word, _ in run): (run, count) for run, count in Counter(_quoted(cut.text)).items()}
    for key, (run, count) in named.items():
        if count >= least:
            told[key] = max(told.get(key, 0), count)
            words[key] = run
    in_title = frozenset(key for _, stretch in _stretches(cut.title, kept) for key, _, _ in _within(stretch))
    return Runs(told, words, in_title, frozenset(key for key, (_, count) in named.items() if count > 1))
