"""The themes of an article: which of the seventeen its words speak for, with the words as grounds.

The evidence for a theme is the sum over its words; four numbers are drawn from it, and a logistic curve makes of them
how likely it is that an editor would keep the theme.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import exp, log1p

from tashan.ingest.draft import ThemeTag
from tashan.ingest.tags.lexicon import Cut, Tagger

MOST = 3
LIKELY = 0.3  # the least score of a theme
SHARE = 0.36  # and its least share of the strongest theme's
GROUNDS = 8
_HEAD = 200  # characters: headline, kicker and lead say what an article is about
_A_THOUSAND = 1000.0
_SHORT = 600  # characters; in a shorter text a word counts as if it had so many
_HALF = 2.0  # times in a thousand characters at which a word counts for half of what it can
# A logistic regression on 82 annotated articles, rounded; F1 .80 on 67 others.
_BASE, _TOLD, _OF_TEXT, _OF_HEAD, _OF_TITLE = -5.6, 3.7, 4.1, 1.0, 1.0
# Editors see these in few words: a party organisation set up, a bonus paid.
_QUIET = {"org": 0.8, "incentive": 0.8}

Evidence = Mapping[str, Mapping[str, float]]


def _evidence(tagger: Tagger, counts: Mapping[str, int], per: float) -> Evidence:
    """Theme → word → weight, for the words that speak for themes; `per` makes a count one in a thousand characters."""
    weights = tagger.weights
    out: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for word in filter(weights.__contains__, counts):
        often = counts[word] * per
        for theme, weight in weights[word].items():
            out[theme][word] = weight * often / (often + _HALF)
    return out


def _head(words: Sequence[str]) -> Sequence[str]:
    length = 0
    for number, word in enumerate(words):
        length += len(word)
        if length >= _HEAD:
            return words[:number]
    return words


def _sums(evidence: Evidence) -> Mapping[str, float]:
    return {theme: sum(words.values()) for theme, words in evidence.items()}


def _shares(evidence: Evidence) -> Mapping[str, float]:
    """Each theme's evidence as a share of the strongest one's."""
    sums = _sums(evidence)
    most = max(sums.values(), default=1.0)
    return {theme: value / most for theme, value in sums.items()}


def _scores(tagger: Tagger, cut: Cut, evidence: Evidence) -> Mapping[str, float]:
    told, of_text = _sums(evidence), _shares(evidence)
    of_head, of_title = (_shares(_evidence(tagger, Counter(part), 1.0)) for part in (_head(cut.text), cut.title))
    sums = {
        theme: _BASE
        + _QUIET.get(theme, 0.0)
        + _TOLD * log1p(told[theme])
        + _OF_TEXT * of_text[theme]
        + _OF_HEAD * of_head.get(theme, 0.0)
        + _OF_TITLE * of_title.get(theme, 0.0)
        for theme in evidence
    }
    return {theme: 1 / (1 + exp(-value)) for theme, value in sums.items()}


def _tags(scores: Mapping[str, float], evidence: Evidence) -> Iterator[ThemeTag]:
    order = sorted(scores, key=lambda theme: (-scores[theme], theme))
    for theme in order[:MOST]:
        if scores[theme] < max(LIKELY, SHARE * scores[order[0]]):
            return
        words = sorted(evidence[theme], key=lambda word: (-evidence[theme][word], word))
        yield ThemeTag(theme, round(scores[theme], 2), tuple(words[:GROUNDS]))


def themes(tagger: Tagger, cut: Cut) -> tuple[ThemeTag, ...]:
    """At most three themes, the likeliest first; none when hardly a word of the library occurs."""
    evidence = _evidence(tagger, cut.counts, _A_THOUSAND / max(cut.length, _SHORT))
    return tuple(_tags(_scores(tagger, cut, evidence), evidence))
