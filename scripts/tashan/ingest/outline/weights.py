"""How much each sign of a sentence counts for each role, and what a sentence must reach: `weights.tsv`, read.

The table is learnt (`make outline`). Its first line names the roles, the line MARK holds what a sentence must reach.
The numbers are whole hundredths, so that a sum never depends on the order of the signs.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from tashan.ingest.draft import Role
from tashan.ingest.outline.sentences import Measures, Sentence

TABLE = Path(__file__).with_name("weights.tsv")
MARK = "(mark)"
# In this order: what says why something is wrong mostly says what is wrong, too; a plan is often told like a deed.
ROLES: tuple[Role, ...] = ("cause", "problem", "countermeasure", "practice")

Row = tuple[int, ...]


@cache
def table() -> dict[str, Row]:
    """For each sign or measure its weights in the order of ROLES; under MARK, the marks."""
    lines = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    if tuple(lines[0][1:]) != ROLES:
        raise ValueError(f"{TABLE.name} has other roles: {lines[0]}")
    return {sign: tuple(map(int, numbers)) for sign, *numbers in lines[1:]}


def _measured(measures: Measures) -> list[tuple[float, ...]]:
    weights = table()
    return [tuple([strength * weight for weight in weights[name]]) for name, strength in measures if name in weights]


@lru_cache(maxsize=2)
def _of_article(measures: Measures) -> tuple[float, ...]:
    """What each sentence of an article has from it, beyond the marks."""
    return tuple(sum(column) - mark for mark, *column in zip(table()[MARK], *_measured(measures), strict=True))


def margins(sentence: Sentence) -> tuple[float, ...]:
    """By how much the sentence passes the mark of each role, in the order of ROLES."""
    weights = table()
    held = [weights[sign] for sign in sentence.signs if sign in weights]
    return tuple(map(sum, zip(_of_article(sentence.of_article), *held, *_measured(sentence.own), strict=True)))
