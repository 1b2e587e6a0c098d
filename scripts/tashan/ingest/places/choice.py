"""Choose the places that an article is about: by heading, organisation, opening, and how often it names them."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence

from tashan.chinese.gazetteer import Path
from tashan.chinese.places import below
from tashan.ingest.draft import Part
from tashan.ingest.places.faint import faint
from tashan.ingest.places.naming import Named
from tashan.ingest.places.seen import Where

_MOST = 3
_WEIGHTS = {Where.HEADING: 12, Where.ORGANISATION: 8, Where.BODY: 1}
_OPENING = 3
_OPENING_LENGTH = 300
# Two mentions in an article of ordinary length; a long one names many places by the way.
_FEWEST = 2
_PER_MENTION = 2000
# Another place is a main one too if it weighs at least this share of the first.
_SHARE = 0.6
# A heading names the city, the text tells of a district in so many sentences.
_TOLD = 5
# An article that names so many provinces, none of them most of the time, is about none of them.
_MANY = 4
_HALF = 0.5
_SENTENCE = re.compile(r"[。！？\n]")


def _sentences(text: str, part: Part, found: Sequence[Named]) -> Counter[tuple[Path, Where]]:
    """In how many sentences of each part of the article a place is named."""
    ends = [end.start() for end in _SENTENCE.finditer(text, *part.span)]
    distinct = {(each.path, each.where, bisect(ends, each.start)) for each in found}
    return Counter((path, where) for path, where, _ in distinct)


def _weights(part: Part, found: Sequence[Named], sentences: Counter[tuple[Path, Where]]) -> Counter[Path]:
    """A place weighs once a sentence; more in an opening, unless that looks around in several provinces."""
    weights: Counter[Path] = Counter()
    for (path, where), count in sentences.items():
        weights[path] += _WEIGHTS[where] * count
    early = _opening(part, found)
    if len({path[0] for path in early}) == 1:
        weights.update(dict.fromkeys(early, _OPENING))
    return weights


def _opening(part: Part, found: Sequence[Named]) -> set[Path]:
    body = [each for each in found if each.where is Where.BODY]
    return {each.path for each in body if each.start < part.span[0] + _OPENING_LENGTH}


def _subtrees(weights: Counter[Path]) -> Counter[Path]:
    """Each place with its own weight and that of all places inside it."""
    total: Counter[Path] = Counter()
    for path, weight in weights.items():
        for depth in range(1, len(path) + 1):
            total[path[:depth]] += weight
    return total


def _drilled(path: Path, total: Counter[Path], told: Counter[Path]) -> Path:
    """The deepest place inside `path` that holds most of what is said, or told in the body, of each place above it."""
    inside = [other for other in total if len(other) == len(path) + 1 and below(other, path)]
    heaviest = max(inside, key=lambda other: total[other], default=None)
    if heaviest is None:
        return path
    most = total[heaviest] >= _SHARE * total[path]
    most_told = told[heaviest] >= max(_TOLD, _SHARE * told[path])
    return _drilled(heaviest, total, told) if most or most_told else path


def _looks_around(found: Sequence[Named], total: Counter[Path]) -> bool:
    """Whether the article speaks of the whole country, with places for examples."""
    provinces = [weight for path, weight in total.items() if len(path) == 1]
    if any(each.where is not Where.BODY for each in found) or len(provinces) < _MANY:
        return False
    return max(provinces) < _HALF * sum(provinces)


def _provinces(total: Counter[Path], fewest: int) -> Iterator[Path]:
    """The province that weighs most, then others that weigh nearly as much."""
    every = sorted((path for path in total if len(path) == 1), key=lambda path: (-total[path], path))
    return (path for path in every[:_MOST] if total[path] >= max(fewest, _SHARE * total[every[0]]))


def places(text: str, part: Part, found: Sequence[Named]) -> tuple[str, ...]:
    """The places of `part` as paths like 贵州省/铜仁市/碧江区, of those that it names; else what tells one faintly."""
    sentences = _sentences(text, part, found)
    total = _subtrees(_weights(part, found, sentences))
    if _looks_around(found, total):
        return ()
    told = _subtrees(Counter({path: count for (path, where), count in sentences.items() if where is Where.BODY}))
    fewest = max(_FEWEST, (part.span[1] - part.span[0]) // _PER_MENTION)
    clear = tuple("/".join(_drilled(province, total, told)) for province in _provinces(total, fewest))
    return clear or faint(text, part)
