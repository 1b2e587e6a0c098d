"""Which topics an article may be about: those whose own pages share most words with it, and whose names it uses.

Each topic's page (names, definition, signs, steps, body) and what the cases that have it say of it stand for the topic;
a word counts the more, the fewer topics use it. An editor decides, by the words that each suggestion rests on. On 79
articles of the library, each with its own cases left out, the first suggestion was one of the editors' for 67 % of the
problems, 51 % of the causes and 80 % of the countermeasures.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log, log1p, sqrt

from tashan.chinese.words import dictionary_words
from tashan.library.library import Library
from tashan.library.model import Case, Cause, Measure, Problem, Topic
from tashan.library.prose import prose

GROUNDS = 5
_LEAST = 0.5  # of the best score of its kind
_NAMED = 0.15  # what each use of a name adds, up to three
_OWN_NAMES = 4  # times that a name counts among the words of its topic
Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A topic with its score (cosine of word weights, and more for its names) and the words that it rests on."""

    topic: Topic
    score: float
    because: tuple[str, ...]


def suggested(text: str, library: Library, most: int) -> Mapping[type[Topic], tuple[Suggestion, ...]]:
    """At most `most` topics of each kind, the likeliest first."""
    cut = Counter(_words(text))
    return {
        kind: tuple(_best(text, cut, topics, library, most))
        for kind, topics in ((Problem, library.problems), (Cause, library.causes), (Measure, library.measures))
    }


def _best(text: str, cut: Counter[str], topics: Sequence[Topic], library: Library, most: int) -> Iterator[Suggestion]:
    pages = [Counter(_words("\n".join(_about(topic, library)))) for topic in topics]
    spread = Counter(word for page in pages for word in page)
    rare = {word: log(len(topics) / times) for word, times in spread.items()}
    article = _weights(cut, rare)
    found = [_suggestion(text, article, topic, _weights(page, rare)) for topic, page in zip(topics, pages, strict=True)]
    found.sort(key=lambda one: (-one.score, one.topic.id))
    yield from (one for one in found[:most] if one.score >= _LEAST * found[0].score > 0)


def _about(topic: Topic, library: Library) -> Iterator[str]:
    yield from _OWN_NAMES * (topic.name, *topic.aliases, *topic.colloquial)
    yield from (each.text for each in prose(topic))
    yield from (link for case in library.cases for link in _links(case, topic.id))


def _links(case: Case, id_: str) -> Iterator[str]:
    for links in (case.problems, case.causes):
        yield from (link.how for link in links if link.id == id_)
    yield from (link.did for link in case.measures if link.id == id_)


def _suggestion(text: str, article: Weights, topic: Topic, page: Weights) -> Suggestion:
    shared = {word: weight * page[word] for word, weight in article.items() if word in page}
    named = [name for name in (topic.name, *topic.aliases) if len(name) > 2 and name in text]
    grounds = [*named, *sorted(shared, key=lambda word: (-shared[word], word))]
    score = sum(shared.values()) + _NAMED * min(3, len(named))
    return Suggestion(topic, score, tuple(dict.fromkeys(grounds))[:GROUNDS])


def _weights(counts: Counter[str], rare: Weights) -> Weights:
    """Weights of length one."""
    raw = {word: (1 + log1p(times)) * rare[word] for word, times in counts.items() if rare.get(word)}
    length = sqrt(sum(weight * weight for weight in raw.values())) or 1.0
    return {word: weight / length for word, weight in raw.items()}


def _words(text: str) -> Iterable[str]:
    return (word for word in dictionary_words(text) if len(word) > 1 and "\u4e00" <= word[0] <= "\u9fff")
