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
    words = {token for token, count in Counter(cut.text).items() if count >= least} | set(cut.title)
    return frozenset(word for word, tag in words if tag[0] in _INSIDE and _CONTENT.search(word))


def _within(tokens: Tokens, kept: frozenset[str]) -> Iterator[tuple[str, int, int]]:
    """Every run of one to four kept words, with its place: the text of tokens[start:end]."""
    run: list[str] = []
    for at, (word, _) in enumerate((*tokens, ("", ""))):
        if word in kept:
            run.append(word)
            continue
        for first in range(len(run)):
            key = ""
            for last, part in enumerate(run[first : first + WORDS], first + 1):
                key += part
                if len(key) > LONGEST:
                    break
                if len(key) > 1:
                    yield key, at - len(run) + first, at - len(run) + last
        run = []


def _quoted(tokens: Tokens) -> Iterator[Run]:
    """What stands in quotation marks, if it is short and without punctuation: names that the article gives."""
    for at, (mark, _) in enumerate(tokens):
        if mark not in _QUOTE:
            continue
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
    told: Counter[str] = Counter()
    places: dict[str, tuple[int, int]] = {}
    for key, start, end in _within(cut.text, kept):
        told[key] += 1
        places[key] = start, end
    words = {key: cut.text[slice(*place)] for key, place in places.items() if told[key] >= least}
    named = {"".join(word for word, _ in run): (run, count) for run, count in Counter(_quoted(cut.text)).items()}
    for key, (run, count) in named.items():
        if count >= least:
            told[key] = max(told[key], count)
            words[key] = run
    in_title = frozenset(key for key, _, _ in _within(cut.title, kept))
    return Runs(told, words, in_title, frozenset(key for key, (_, count) in named.items() if count > 1))
