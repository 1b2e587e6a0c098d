"""What a run of words is worth as a keyword: a weighted sum over how often it is told, where, and of which words.

The weights are in `keywords.tsv`, learnt from abstracts with their authors' keywords (`make keywords`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from heapq import heapify, heappop, heapreplace
from math import log
from pathlib import Path
from typing import NamedTuple

from tashan.ingest.tags.learnt import weights
from tashan.ingest.tags.rarity import rarity
from tashan.ingest.tags.runs import Run, Runs

TABLE = Path(__file__).with_name("keywords.tsv")
_USUAL = 4  # characters
_UNKNOWN = 1.1  # the rarity of a word that jieba's table lacks: a little more than of one that stands in a single text
_RAREST = 1.2  # no word is so rare: one that stands in a single text has 1.16
_NAMES = ("nr", "nt")
_REMEMBERED = 2**15  # words


class Weights(NamedTuple):
    """How much each measure of a run counts."""

    told: float  # for a single word, by the logarithm of how often it is told
    told_together: float  # the same for several words
    rare: float  # the mean rarity of its words
    length: float  # the square of the characters that it has more or less than the usual four
    part: float  # the share of its places that lie within one longer run
    in_title: float
    verb_within: float  # a verb before the last word
    name: float  # a single word that names a person or an organisation
    quoted: float  # the article's own name for something
    ours: float  # a name or alias of the library


@cache
def learnt() -> Weights:
    """The weights of the table."""
    return Weights(**weights(TABLE))


def ranking(found: Runs, ours: Collection[str], by: Weights) -> Mapping[str, float]:
    """The runs with what each is worth, without those that are only ever told within a longer one."""
    return {key: worth + _rareness(found.words[key], by) for key, worth in _told(found, ours, by).items()}


def falling(found: Runs, ours: Collection[str], by: Weights) -> Iterator[str]:
    """The same runs, the worthiest first; how rare its words are is asked only for a run whose turn it may be."""
    most = _RAREST * max(by.rare, 0.0)
    worth = _told(found, ours, by)
    heap = [(-value - most, key) for key, value in worth.items()]
    heapify(heap)
    weighed: set[str] = set()
    while heap:
        key = heap[0][1]
        if key in weighed:
            yield heappop(heap)[1]
        else:
            weighed.add(key)
            heapreplace(heap, (-worth[key] - _rareness(found.words[key], by), key))


def _rareness(run: Run, by: Weights) -> float:
    return by.rare * sum(map(_rarity, run)) / len(run)


def _told(found: Runs, ours: Collection[str], by: Weights) -> Mapping[str, float]:
    """What the runs are worth, however rare their words are."""
    covered, often, tags = _covered(found), found.told, found.tags
    length, part, alone, together = by.length, by.part, by.told, by.told_together
    worth: dict[str, float] = {}
    for key, run in found.words.items():
        told, within = often[key], covered.get(key, 0)
        if told == 1 or within < told:
            itself = length * (len(key) - _USUAL) ** 2 + part * (within / told)
            if len(run) == 1:
                worth[key] = itself + alone * log(told) + by.name * (tags[key] in _NAMES)
            else:
                verb = "v" in [tags[word] for word in run[:-1]]
                worth[key] = itself + together * log(told) + by.verb_within * verb
    for key in worth.keys() & {*found.in_title, *found.quoted, *filter(ours.__contains__, worth)}:
        place = by.in_title * (key in found.in_title) + by.quoted * (key in found.quoted)
        worth[key] += place + by.ours * (key in ours)
    return worth


def _covered(found: Runs) -> Mapping[str, int]:
    """How often a run is told within the longer run by one word that is told most."""
    out: dict[str, int] = {}
    for key, run in found.words.items():
        if len(run) > 1:
            count = found.told[key]
            for inner in (key[len(run[0]) :], key[: -len(run[-1])]):
                if out.get(inner, 0) < count:
                    out[inner] = count
    return out


@lru_cache(maxsize=_REMEMBERED)
def _rarity(word: str) -> float:
    return rarity(word, _UNKNOWN)
