"""The library's words as a lexicon: which themes a word speaks for, and how clearly.

`colloquial` names are left out: they are for searchers; in an article they may mean anything (甩锅 can be anybody's).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tashan.chinese.pattern import when_asked
from tashan.chinese.words import Words
from tashan.ingest.tags.rarity import known, rarity

if TYPE_CHECKING:
    from tashan.library.library import Library
    from tashan.library.model import Measure, Problem, Theme, Topic

NAMED = 1.0  # a name or alias of a theme, or of a problem or countermeasure of the theme
NEXT = 0.8  # for each further theme of a topic, in its order
HINT = 0.3  # a cue of the theme, or a word of the sentences that say what it takes in
EVERYDAY = 0.55  # a word less rare than this describes nothing: 工作, 问题, 参与
# Where things happen and who is there, in articles of every theme.
SETTING = frozenset("基层 乡镇 街道 小区 村庄 上级 群体 大学生 队伍 职务 办事 可调 出事 有没有 当村 由村 不该".split())
_WORD = when_asked(r"[\u4e00-\u9fff]{2,}")

Weights = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Cut:
    """An article in words, cut once for themes and keywords alike.

    `text` holds the title too, be it a line of its own or not; `counts` says how often each of its words stands there,
    `told` is the same uncut, `whole` is title and text.
    """

    title: tuple[str, ...]
    text: tuple[str, ...]
    counts: Mapping[str, int]
    told: str
    whole: str


@dataclass(frozen=True)
class Tagger:
    """What tagging needs of the library: its words for cutting text, and word → theme → weight; `names` are terms."""

    words: Words
    weights: Weights
    names: frozenset[str]

    def cut(self, text: str, title: str) -> Cut:
        """The article in words."""
        whole = f"{title}\n{text}"
        told = text if title in text else whole
        words = self.words.cut(told)
        return Cut(self.words.cut(title), words, Counter(words), told, whole)


def _named(library: Library) -> Iterator[tuple[str, str, float]]:
    for theme in library.themes:
        for word in (theme.name, *theme.aliases):
            yield word, theme.id, NAMED
    topics: tuple[Problem | Measure, ...] = (*library.problems, *library.measures)
    for topic in topics:
        for word in (topic.name, *topic.aliases):
            for place, theme_id in enumerate(topic.themes):
                yield word, theme_id, NAMED * NEXT**place


def _describing(library: Library, words: Words) -> Iterator[tuple[str, str]]:
    """Words of the sentences about one theme that stand in those of no other."""
    found = {
        theme.id: {word for word in words.cut(f"{theme.includes}，{theme.definition}") if _WORD().fullmatch(word)}
        for theme in library.themes
    }
    uses = Counter(word for own in found.values() for word in own)
    for theme_id, own in found.items():
        telling = (word for word in sorted(own - SETTING) if uses[word] == 1 and rarity(word) >= EVERYDAY)
        yield from ((word, theme_id) for word in telling)


def _hinting(library: Library, words: Words, named: Weights) -> Iterator[tuple[str, str]]:
    """Cues, and describing words that name nothing."""
    for theme in library.themes:
        yield from ((word, theme.id) for word in theme.cues)
    yield from ((word, theme_id) for word, theme_id in _describing(library, words) if word not in named)


def _shared(weights: Mapping[str, Mapping[str, float]]) -> Weights:
    """A word of several themes says less for each."""
    return {
        word: {theme: weight * weight / sum(themes.values()) for theme, weight in themes.items()}
        for word, themes in weights.items()
    }


def tagger(library: Library) -> Tagger:
    """The lexicon of the library. Causes name no theme, but their words are cut as words all the same."""
    topics: tuple[Topic, ...] = (*library.problems, *library.causes, *library.measures, *library.policies)
    entries: tuple[Topic | Theme, ...] = (*topics, *library.themes)
    names = frozenset(word for entry in entries for word in (entry.name, *entry.aliases))
    # The dictionary's own words keep their frequency and part of speech.
    words = Words(names | {cue for theme in library.themes for cue in theme.cues if not known(cue)})
    weights: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for word, theme_id, weight in _named(library):
        weights[word][theme_id] = max(weight, weights[word].get(theme_id, 0.0))
    for word, theme_id in tuple(_hinting(library, words, weights)):
        weights[word].setdefault(theme_id, HINT)
    return Tagger(words, _shared(weights), names)
