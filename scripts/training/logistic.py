"""Logistic regression that starts from what is known, by coordinate descent: small, exact, always the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

PASSES = 60
SETTLED = 1e-3  # a pass that moves no weight further ends the search
LARGEST_STEP = 1.0

Signs = Mapping[str, float]


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


def _chance(odds: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


def fit(examples: Sequence[Example], prior: Signs, pull: float) -> Fit:
    """The weights that explain the answers best, each pulled to its prior (0 where there is none) by `pull`."""
    start = "(start)"
    rows: dict[str, list[tuple[int, float]]] = {start: [(number, 1.0) for number in range(len(examples))]}
    for number, example in enumerate(examples):
        for sign, strength in example.signs.items():
            rows.setdefault(sign, []).append((number, strength))
    weights = {sign: prior.get(sign, 0.0) for sign in sorted(rows)}
    odds = [sum(weights[sign] * strength for sign, strength in each.signs.items()) for each in examples]
    for _ in range(PASSES):
        moved = 0.0
        for sign, weight in weights.items():
            held = 0.0 if sign == start else pull
            slope, bend = held * (weight - prior.get(sign, 0.0)), held + 1e-9
            for number, strength in rows[sign]:
                chance, example = _chance(odds[number]), examples[number]
                slope += example.count * strength * (chance - example.answer)
                bend += example.count * strength * strength * chance * (1 - chance)
            step = max(-LARGEST_STEP, min(LARGEST_STEP, slope / bend))
            weights[sign] = weight - step
            moved = max(moved, abs(step))
            for number, strength in rows[sign]:
                odds[number] -= step * strength
        if moved < SETTLED:
            break
    return Fit({sign: weight for sign, weight in weights.items() if sign != start}, weights[start])
