"""The themes of an article: which of the seventeen its words speak for, with the words as grounds.

The evidence for a theme is the sum over its words; four numbers are drawn from it, and a logistic curve makes of them
how likely it is that an editor would keep the theme. What the numbers weigh is in `themes.tsv`, learnt from annotated
articles (`make themes`); what a word weighs is written in `lexicon.py`, by hand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from math import exp, log1p
from operator import mul
from pathlib import Path
from typing import NamedTuple

from tashan.ingest.draft import ThemeTag
from tashan.ingest.tags.learnt import weights
from tashan.ingest.tags.lexicon import Cut, Tagger

MOST = 3
# Set by hand, where precision and recall balance on articles that were left out of the learning.
LIKELY = 0.4  # the least score of a theme
SHARE = 0.36  # and its least share of the strongest theme's
GROUNDS = 8
_HEAD = 200  # characters: headline, kicker and lead say what an article is about
_A_THOUSAND = 1000.0
_SHORT = 600  # characters; in a shorter text a word counts as if it had so many
_HALF = 2.0  # times in a thousand characters at which a word counts for half of what it can
TABLE = Path(__file__).with_name("themes.tsv")
START = "(start)"

Evidence = Mapping[str, Mapping[str, float]]


class Measures(NamedTuple):
    """What is drawn from the evidence for a theme."""

    told: float  # the logarithm of its sum, and one
    of_text: float  # the sum as a share of the strongest theme's
    of_head: float  # the same where the article begins
    of_title: float


def _evidence(tagger: Tagger, counts: Mapping[str, int], per: float) -> Evidence:
    """Theme → word → weight, for the words that speak for themes; `per` makes a count one in a thousand characters."""
    own = tagger.weights
    out: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for word in filter(own.__contains__, counts):
        often = counts[word] * per
        for theme, weight in own[word].items():
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


def _shares(sums: Mapping[str, float]) -> Mapping[str, float]:
    """Each theme's evidence as a share of the strongest one's."""
    most = max(sums.values(), default=1.0)
    return {theme: value / most for theme, value in sums.items()}


def measures(tagger: Tagger, cut: Cut, evidence: Evidence) -> Mapping[str, Measures]:
    """The four numbers of each theme that a word speaks for."""
    told = _sums(evidence)
    of_text = _shares(told)
    of_head, of_title = (_shares(_sums(_evidence(tagger, Counter(part), 1.0))) for part in (_head(cut.text), cut.title))
    return {
        theme: Measures(log1p(told[theme]), of_text[theme], of_head.get(theme, 0.0), of_title.get(theme, 0.0))
        for theme in evidence
    }


def evidence_in(tagger: Tagger, cut: Cut) -> Evidence:
    """The evidence of the whole article."""
    return _evidence(tagger, cut.counts, _A_THOUSAND / max(len(cut.told), _SHORT))


@cache
def learnt() -> Mapping[str, float]:
    """The weights of the table."""
    return weights(TABLE)


def scores(found: Mapping[str, Measures], by: Mapping[str, float]) -> Mapping[str, float]:
    """How likely it is that an editor would keep each theme, from 0 to 1.

    A theme of which editors need few words has a weight of its own.
    """
    each = [by[name] for name in Measures._fields]
    sums = {theme: by[START] + by.get(theme, 0.0) + sum(map(mul, each, own)) for theme, own in found.items()}
    return {theme: 1 / (1 + exp(-value)) for theme, value in sums.items()}


def likely(scored: Mapping[str, float]) -> Sequence[str]:
    """At most three themes that are likely enough, the likeliest first."""
    order = sorted(scored, key=lambda theme: (-scored[theme], theme))[:MOST]
    return [theme for theme in order if scored[theme] >= max(LIKELY, SHARE * scored[order[0]])]


def themes(tagger: Tagger, cut: Cut) -> tuple[ThemeTag, ...]:
    """At most three themes, the likeliest first; none when hardly a word of the library occurs."""
    evidence = evidence_in(tagger, cut)
    scored = scores(measures(tagger, cut, evidence), learnt())
    return tuple(ThemeTag(theme, round(scored[theme], 2), _grounds(evidence[theme])) for theme in likely(scored))


def _grounds(words: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-words[word], word))[:GROUNDS])
