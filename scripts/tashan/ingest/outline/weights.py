"""How much each cue counts for each role, and the mark that a sentence must pass.

Problems, causes and countermeasures are few in any article, so their weights are set by hand; those of practices are a
logistic regression on annotated news features, rounded to a tenth (F1 .64 on the half of them that it had not seen).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from tashan.ingest.draft import Role


@dataclass(frozen=True, slots=True)
class Weights:
    """The sum of the cues must reach `mark`; `most` sentences an article and `per_paragraph` a paragraph at most."""

    mark: float
    most: int
    per_paragraph: int
    cues: Mapping[str, float]


# In this order: what passes for a cause is often a problem too, and a plan is often told like a deed.
WEIGHTS: Mapping[Role, Weights] = MappingProxyType(
    {
        "cause": Weights(
            mark=2.0,
            most=1,
            per_paragraph=1,
            cues={
                "root": 2.0,
                "hence": 1.5,
                "opens-with-cause": 1,
                "because": 0.7,
                "wrong": 0.5,
                "trouble-named": 0.4,
                "formerly": 0.4,
                "still": 0.3,
                "early": 0.3,
                "in-general": 0.3,
                "turn": 0.2,
                "closes": -0.2,
                "late": -0.2,
                "completed": -0.3,
                "mends": -0.5,
                "sets-up": -0.5,
                "figure": -0.5,
                "short": -0.5,
                "on-the-spot": -0.5,
                "outcome": -0.5,
                "praise": -0.5,
                "ought": -0.5,
                "asks": -0.7,
                "one-day": -0.8,
                "if": -0.8,
                "dispute": -0.8,
                "person": -1,
            },
        ),
        "countermeasure": Weights(
            mark=2.25,
            most=8,
            per_paragraph=6,
            cues={
                "next": 2,
                "wishes": 1.5,
                "bids": 1.2,
                "goes-on": 1.2,
                "ought": 1.2,
                "meeting-bids": 1.0,
                "more": 0.8,
                "official-speaks": 0.8,
                "late": 0.7,
                "advice": 0.6,
                "closes": 0.3,
                "in-speech": 0.3,
                "carries-out": 0.3,
                "device": 0.2,
                "if": -0.4,
                "lately": -0.5,
                "short": -0.6,
                "figure": -0.7,
                "formerly": -0.7,
                "on-the-spot": -0.7,
                "one-day": -0.8,
                "completed": -1,
                "person": -1,
                "asks": -1,
            },
        ),
        "problem": Weights(
            mark=2.0,
            most=3,
            per_paragraph=2,
            cues={
                "trouble-named": 1.5,
                "wrong": 1.5,
                "trouble-met": 1.2,
                "puzzles": 1,
                "formerly": 0.8,
                "still": 0.8,
                "sore-point": 0.7,
                "turn": 0.6,
                "in-general": 0.5,
                "early": 0.5,
                "opens": 0.4,
                "first-two": 0.3,
                "mends": -0.2,
                "asks": -0.2,
                "said": -0.3,
                "late": -0.3,
                "completed": -0.4,
                "figure": -0.4,
                "short": -0.4,
                "sets-up": -0.5,
                "outcome": -0.5,
                "carries-out": -0.6,
                "ought": -0.7,
                "praise": -0.7,
                "person": -0.8,
                "one-day": -0.8,
                "if": -0.8,
                "dispute": -0.8,
                "goes-on": -1,
                "next": -1,
            },
        ),
        "practice": Weights(
            mark=1.7,
            most=14,
            per_paragraph=2,
            cues={
                "of-title": 0.9,
                "sets-up": 0.9,
                "gathers": 0.8,
                "means": 0.8,
                "appraises": 0.6,
                "carries-out": 0.6,
                "long": 0.6,
                "office-acts": 0.5,
                "device": 0.4,
                "issues": 0.4,
                "tries": 0.4,
                "we": 0.4,
                "figure": 0.2,
                "official-speaks": 0.2,
                "opens": 0.2,
                "area": 0.1,
                "more": 0.1,
                "scheme": 0.1,
                "sore-point": 0.1,
                "joins": -0.1,
                "meeting-bids": -0.1,
                "next": -0.1,
                "one-day": -0.1,
                "advice": -0.2,
                "formerly": -0.2,
                "in-speech": -0.2,
                "line-of-speech": -0.2,
                "person": -0.2,
                "praise": -0.2,
                "wishes": -0.2,
                "asks": -0.3,
                "closes": -0.3,
                "said": -0.3,
                "on-the-spot": -0.4,
                "short": -0.6,
                "early": -0.7,
            },
        ),
    }
)
