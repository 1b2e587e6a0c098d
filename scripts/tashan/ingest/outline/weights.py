"""How much each sign of a sentence counts for each role, and what a sentence must reach: `weights.tsv`, read.

The table is learnt (`make outline`). Its first line names the roles, the line MARK holds what a sentence must reach;
a single character weighs what it adds to a sentence that it stands in, be it once or often.
The numbers are whole hundredths. To be added at once, those of all roles stand side by side in one whole number, each
in FIELD bits; and what eight neighbouring signs come to, is known beforehand for every choice from them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from operator import getitem
from pathlib import Path

from tashan.ingest.draft import Role
from tashan.ingest.outline.alphabet import alphabet, before_openings
from tashan.ingest.outline.sentences import LENGTH, LONGEST, OF_TITLE, PLACE, Sentence, length

TABLE = Path(__file__).with_name("weights.tsv")
MARK = "(mark)"
# In this order: what says why something is wrong mostly says what is wrong, too; a plan is often told like a deed.
ROLES: tuple[Role, ...] = ("cause", "problem", "countermeasure", "practice")
NEAR = 200  # a sentence that stays this far below every mark by its signs, is not looked at more closely
PARTS = 10_000  # a strength of 1 is so many parts, so that measures weigh whole numbers, too
FIELD = 30  # bits
_MIDDLE = 1 << FIELD - 1  # what is 0 or more reaches it: the highest bit of the field is set
_TOPS = sum(_MIDDLE << place * FIELD for place in range(len(ROLES)))
_FIELDS = tuple((role, place * FIELD) for place, role in enumerate(ROLES))
_NEAR = sum(PARTS * NEAR << shift for _, shift in _FIELDS)

Row = tuple[int, ...]


@cache
def table() -> dict[str, Row]:
    """For each sign or measure its weights in the order of ROLES; under MARK, the marks."""
    lines = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    if tuple(lines[0][1:]) != ROLES:
        raise ValueError(f"{TABLE.name} has other roles: {lines[0]}")
    return {sign: tuple(map(int, numbers)) for sign, *numbers in lines[1:]}


def _beside(row: Sequence[int]) -> int:
    """The numbers of a row side by side in one."""
    return sum(number << place * FIELD for place, number in enumerate(row))


@cache
def _of(name: str) -> int:
    """What a sign or a measure weighs."""
    return _beside(table().get(name, ()))


def _every_sum(numbers: Sequence[int]) -> tuple[int, ...]:
    """What each choice from the numbers comes to, in the order of the choices as bits."""
    sums = [0]
    for number in numbers:
        sums += [number + each for each in sums]
    return tuple(sums)


@cache
def _by_eight() -> tuple[tuple[int, ...], ...]:
    weights = [PARTS * _of(sign) for sign in alphabet()[: before_openings()]]
    return tuple(_every_sum(weights[first : first + 8]) for first in range(0, len(weights), 8))


@lru_cache(maxsize=1000)
def _opening(signs: int) -> int:
    """What the signs weigh, by their bits, of what opens a sentence: mostly none or one of a group."""
    return PARTS * sum(_of(sign) for place, sign in enumerate(alphabet()[before_openings() :]) if signs >> place & 1)


@cache
def _characters() -> tuple[frozenset[str], dict[str, int]]:
    """The characters that weigh something, and what."""
    weights = {name: PARTS * _of(name) for name in table() if len(name) == 1}
    return frozenset(weights), weights


def _of_article(measures: Iterable[tuple[str, float]]) -> int:
    """What each sentence of an article has from it, beyond the marks."""
    start = _beside([_MIDDLE - PARTS * mark for mark in table()[MARK]])
    return start + sum(round(PARTS * strength) * _of(name) for name, strength in measures)


def _of_characters(sentence: Sentence) -> int:
    known, characters = _characters()
    return sum(map(characters.__getitem__, known.intersection(sentence.text)))


def _margins(total: int) -> dict[Role, int]:
    return {role: beyond for role, shift in _FIELDS if (beyond := (total >> shift) % (1 << FIELD) - _MIDDLE) >= 0}


@cache
def _lengths() -> tuple[int, ...]:
    """What each length weighs, up to the longest that makes a difference."""
    return tuple(round(PARTS * length(many)) * _of(LENGTH) for many in range(LONGEST + 1))


def _totals(sentences: Sequence[Sentence]) -> Iterator[int]:
    """What the sentences of one article have beyond the marks by their signs and by what is measured."""
    start, sums, before = _of_article(sentences[0].article.measures), _by_eight(), before_openings()
    lengths, of_place = _lengths(), _of(PLACE)
    others, size = (1 << before) - 1, len(sums)
    for _, text, signs, place, _ in sentences:
        measured = lengths[min(len(text), LONGEST)] + round(PARTS * place) * of_place
        opened = start + _opening(signs >> before) + measured
        yield sum(map(getitem, sums, (signs & others).to_bytes(size, "little")), opened)


def reached(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, dict[Role, int]]]:
    """The sentences of one article that reach the mark of a role: these roles with what each has beyond (0 or more).

    The roles stand in the order of ROLES. What takes long is asked last: the characters, and whether the title is
    taken up, each only of sentences that can still reach a mark.
    """
    title = PARTS * _of(OF_TITLE)
    for sentence, total in zip(sentences, _totals(sentences) if sentences else (), strict=True):
        if not (total + _NEAR | total + _NEAR + title) & _TOPS:
            continue
        beyond = total + _of_characters(sentence)
        if not (beyond | beyond + title) & _TOPS:
            continue
        more = title if sentence.takes_up_title else 0
        if total + more + _NEAR & _TOPS and beyond + more & _TOPS:
            yield sentence, _margins(beyond + more)
