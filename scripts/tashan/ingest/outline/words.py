"""What the words of sentences show: the groups they belong to, what opens a sentence, and whether an office acts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from tashan.chinese.lookup import Longest
from tashan.ingest.outline.alphabet import bits, together
from tashan.ingest.outline.lexicon import groups_of
from tashan.ingest.outline.opening import opening

AT_ONCE = 7  # a word that begins within so many characters opens the sentence
OF_OFFICE = 8  # 市委去年建立: so far from the office its deed may stand
BAD = "lacks weak falls-short hard excess formalism sore-point".split()
DEEDS = "sets-up issues carries-out gathers judges tries develops urges".split()
_ACTS = (*DEEDS, "means", "takes")  # what an office does
_OF_MANY = {**dict.fromkeys(BAD, "bad1"), **dict.fromkeys(DEEDS, "deeds1")}  # what a group is one of
_END = "\n"  # stands behind each sentence, so that all can be looked through in one pass


class _Known(NamedTuple):
    """The words to look for; by their numbers, the groups of each, and the same as openings; who acts, and what."""

    words: Longest
    groups: tuple[int, ...]
    openings: tuple[int, ...]
    office: int
    acts: int


@cache
def _known() -> _Known:
    every = {_END: (), **groups_of()}
    return _Known(
        Longest(every),
        tuple(together((*own, *(_OF_MANY[group] for group in own if group in _OF_MANY))) for own in every.values()),
        tuple(together("^" + group for group in own) for own in every.values()),
        bits()["office"],
        together(_ACTS),
    )


class Words(NamedTuple):
    """The words of a sentence: their groups as bits, and for each its number, start and end; the sentence's start."""

    groups: int
    found: Sequence[tuple[int, int, int]]
    start: int


def words(sentences: Sequence[str]) -> Iterator[Words]:
    """The words of each sentence. Their places count through all the sentences, with one character between them."""
    known = _known()
    found, groups = known.words.numbered(_END.join((*sentences, ""))), known.groups
    numbers = [number for number, _, _ in found]
    start = first = 0
    for sentence in sentences:
        told, behind = 0, numbers.index(0, first)
        for number in numbers[first:behind]:
            told |= groups[number]
        yield Words(told, found[first:behind], start)
        start, first = start + len(sentence) + len(_END), behind + 1


def placed(sentence: str, words: Words) -> int:
    """What the places of its words show of a sentence: what opens it, and whether an office acts, as bits."""
    known, matter, told = _known(), words.start + opening(sentence), 0
    for number, at, _ in words.found:
        if at >= matter + AT_ONCE:
            break
        if at >= matter:
            told |= known.openings[number]
    if words.groups & known.office and words.groups & known.acts and _office_acts(sentence, words, known):
        told |= bits()["office-acts"]
    return told


def _office_acts(sentence: str, words: Words, known: _Known) -> bool:
    """Whether an office stands shortly before what is done, in the same clause: 市委去年建立."""
    start, behind = words.start, words.start - OF_OFFICE - 1
    for number, at, end in words.found:
        own = known.groups[number]
        if own & known.office:
            behind = end
        elif at - behind <= OF_OFFICE and own & known.acts and "，" not in sentence[behind - start : at - start]:
            return True
    return False
