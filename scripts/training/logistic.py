"""Logistic regression that starts from what is known, by coordinate descent: small, exact, always the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt

PASSES = 60
SETTLED = 1e-3  # a pass that moves no weight further ends the search
LARGEST_STEP = 1.0
START = "(start)"

Signs = Mapping[str, float]
Array = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with its signs; whether it is (1) or is not (0) what is asked, and how much the answer counts."""

    signs: Signs
    answer: int
    count: float


@dataclass(frozen=True, slots=True)
class Fit:
    """The weight of each sign, and the log-odds of a sentence without any."""

    weights: Signs
    start: float

    def odds(self, signs: Signs) -> float:
        """The log-odds that a sentence with these signs is what was asked."""
        return self.start + sum(self.weights.get(sign, 0.0) * strength for sign, strength in signs.items())


@dataclass(frozen=True, slots=True)
class _Rows:
    """The examples that have a sign: their numbers, how strong it is in each, and what each counts."""

    numbers: Array
    strengths: Array
    answers: Array
    counts: Array

    def step(self, odds: Array, held: float, away: float) -> float:
        """How far the sign's weight is to go: `away` from its prior, and `held` to it."""
        chances = 1 / (1 + np.exp(-np.clip(odds[self.numbers], -30, 30)))
        slope = held * away + np.sum(self.counts * self.strengths * (chances - self.answers))
        bend = held + 1e-9 + np.sum(self.counts * self.strengths**2 * chances * (1 - chances))
        return float(np.clip(slope / bend, -LARGEST_STEP, LARGEST_STEP))


def _rows(examples: Sequence[Example]) -> Mapping[str, _Rows]:
    found: dict[str, list[tuple[int, float]]] = {START: [(number, 1.0) for number in range(len(examples))]}
    for number, example in enumerate(examples):
        for sign, strength in example.signs.items():
            found.setdefault(sign, []).append((number, strength))
    answers = np.array([example.answer for example in examples], float)
    counts = np.array([example.count for example in examples], float)
    out = {}
    for sign, row in sorted(found.items()):
        numbers = np.array([number for number, _ in row])
        out[sign] = _Rows(numbers, np.array([each for _, each in row], float), answers[numbers], counts[numbers])
    return out


def fit(examples: Sequence[Example], prior: Signs, pull: float, apart: Signs = MappingProxyType({})) -> Fit:
    """The weights that explain the answers best, each pulled to its prior (0 where there is none) by `pull`.

    The signs in `apart` are pulled each by its own.
    """
    rows, pulls = _rows(examples), {**apart, START: 0.0}
    weights = {sign: prior.get(sign, 0.0) for sign in rows}
    odds = np.zeros(len(examples))
    for sign, own in rows.items():
        odds[own.numbers] += weights[sign] * own.strengths
    for _ in range(PASSES):
        moved = 0.0
        for sign, own in rows.items():
            step = own.step(odds, pulls.get(sign, pull), weights[sign] - prior.get(sign, 0.0))
            weights[sign] -= step
            odds[own.numbers] -= step * own.strengths
            moved = max(moved, abs(step))
        if moved < SETTLED:
            break
    return Fit({sign: weight for sign, weight in weights.items() if sign != START}, weights[START])
