"""The themes of an article: which of the seventeen its words speak for, with the words as grounds."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from math import log1p

from tashan.ingest.draft import ThemeTag
from tashan.ingest.tags.lexicon import Tagger
from tashan.ingest.tags.rarity import rarity

MOST = 3
SHARE = 0.35  # of the strongest theme's evidence, for a further theme
LEAST = 0.5  # evidence of the strongest: a clear alias told once
IN_TITLE = 3.0
HALF = 2.0  # evidence at which the score is one half
GROUNDS = 8
_LONGEST = 5  # words that an alias may be cut into
_RAREST = 1.5


def _counted(tagger: Tagger, text: str) -> Counter[str]:
    """How often each word of the lexicon stands in the text; an alias may have been cut into several words."""
    cut = tagger.words.cut(text)
    pieces = ("".join(cut[i:j]) for i in range(len(cut)) for j in range(i + 1, min(len(cut), i + _LONGEST) + 1))
    return Counter(piece for piece in pieces if piece in tagger.weights)


def _evidence(tagger: Tagger, text: str, title: str) -> Mapping[str, dict[str, float]]:
    """Theme → word → weight. A word shared by several themes, or common in any text, says less for each."""
    in_text, in_title = _counted(tagger, text), _counted(tagger, title)
    out: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for word in sorted(in_text.keys() | in_title.keys()):
        themes = tagger.weights[word]
        told = log1p(in_text[word]) + IN_TITLE * (word in in_title)
        for theme, weight in themes.items():
            clear = weight / sum(themes.values())
            out[theme][word] = weight * clear * min(_RAREST, rarity(word)) * told
    return out


def _tags(evidence: Mapping[str, Mapping[str, float]]) -> Iterator[ThemeTag]:
    sums = {theme: sum(words.values()) for theme, words in evidence.items()}
    order = sorted(sums, key=lambda theme: (-sums[theme], theme))
    for theme in order[:MOST]:
        if sums[theme] < max(LEAST, SHARE * sums[order[0]]):
            return
        words = sorted(evidence[theme], key=lambda word: (-evidence[theme][word], word))
        yield ThemeTag(theme, round(sums[theme] / (sums[theme] + HALF), 2), tuple(words[:GROUNDS]))


def themes(tagger: Tagger, text: str, title: str) -> tuple[ThemeTag, ...]:
    """At most three themes, the strongest first; none when hardly a word of the library occurs."""
    return tuple(_tags(_evidence(tagger, text, title)))
