"""How well answers fit the gold set: recall, precision among the first ten, and the rank of the first right one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from bench.search.gold import Query
from tashan.chinese.fold import fold


@dataclass(frozen=True, slots=True)
class Score:
    """Means over the queries of a class, 0 to 1."""

    recall: float
    precision: float
    rank: float


def score(asked: Sequence[tuple[Query, frozenset[str], Sequence[str]]]) -> Score:
    """From queries with all ids found and the ids shown first."""
    pairs = [_one(query.truth, found, shown) for query, found, shown in asked if query.truth]
    return Score(*(fmean(column) for column in zip(*pairs, strict=True)))


def _one(truth: frozenset[str], found: frozenset[str], shown: Sequence[str]) -> tuple[float, float, float]:
    good = [id_ in truth for id_ in shown[:10]]
    first = next((1 / rank for rank, own in enumerate(good, 1) if own), 0.0)
    return len(found & truth) / len(truth), sum(good) / min(10, len(truth)), first


def understood(query: Query, answer: Mapping[str, Any]) -> bool:
    """Whether a reading or a suggestion is what was meant, or finds what that finds first."""
    said = fold(str(answer.get("reading") or answer.get("instead") or ""))
    return said == query.meant or (bool(said) and said.replace(" ", "") == query.meant)
