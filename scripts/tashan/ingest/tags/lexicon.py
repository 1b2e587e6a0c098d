"""The library's names and aliases as a lexicon: which themes a word speaks for, and how clearly.

`colloquial` names are left out: they are for searchers; in an article they may mean anything (甩锅 can be anybody's).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tashan.chinese.words import Words
from tashan.ingest.tags.rarity import rarity
from tashan.library.library import Library
from tashan.library.model import Measure, Problem, Theme, Topic

OWN = 1.0  # a theme's name or alias
TOPIC = 0.6  # a name or alias of a problem or countermeasure, for its first theme; less for each further one
NEXT = 0.6
DESCRIBING = 0.25  # a word of the sentence that says what a theme takes in
EVERYDAY = 0.55  # a word less rare than this describes nothing: 工作, 问题, 参与
_WORD = re.compile(r"[\u4e00-\u9fff]{2,}")

Weights = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Tagger:
    """What tagging needs of the library: its words for cutting text, and word → theme → weight."""

    words: Words
    weights: Weights


def _named(library: Library) -> Iterator[tuple[str, str, float]]:
    for theme in library.themes:
        for word in (theme.name, *theme.aliases):
            yield word, theme.id, OWN
    topics: tuple[Problem | Measure, ...] = (*library.problems, *library.measures)
    for topic in topics:
        for word in (topic.name, *topic.aliases):
            for place, theme_id in enumerate(topic.themes):
                yield word, theme_id, TOPIC * NEXT**place


def _describing(library: Library, words: Words) -> Iterator[tuple[str, str, float]]:
    """Words that describe one theme and no other."""
    found = {
        theme.id: {word for word in words.cut(f"{theme.includes}，{theme.definition}") if _WORD.fullmatch(word)}
        for theme in library.themes
    }
    uses = Counter(word for own in found.values() for word in own)
    for theme_id, own in found.items():
        for word in sorted(own):
            if uses[word] == 1 and rarity(word) >= EVERYDAY:
                yield word, theme_id, DESCRIBING


def tagger(library: Library) -> Tagger:
    """The lexicon of the library. Causes name no theme, but their words are cut as words all the same."""
    topics: tuple[Topic, ...] = (*library.problems, *library.causes, *library.measures, *library.policies)
    named: tuple[Topic | Theme, ...] = (*topics, *library.themes)
    words = Words(word for entry in named for word in (entry.name, *entry.aliases))
    weights: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for word, theme_id, weight in _named(library):
        weights[word][theme_id] = max(weight, weights[word].get(theme_id, 0.0))
    for word, theme_id, weight in _describing(library, words):
        if word not in weights:
            weights[word][theme_id] = weight
    return Tagger(words, dict(weights))
