"""What the words of sentences show: the groups they belong to, what opens a sentence, and whether an office acts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    """The words to look for, with the groups of each and the same as openings; the bits of who acts, and of what."""

    words: Longest
    groups: Mapping[str, int]
    openings: Mapping[str, int]
    office: int
    acts: int


@cache
def _known() -> _Known:
    every = {_END: (), **groups_of()}
    many = {word: [_OF_MANY[group] for group in own if group in _OF_MANY] for word, own in every.items()}
    return _Known(
        Longest(every),
        {word: together((*own, *many[word])) for word, own in every.items()},
        {word: together("^" + group for group in own) for word, own in every.items()},
        bits()["office"],
        together(_ACTS),
    )


Words = tuple[int, Sequence[str]]  # the groups of a sentence's words as bits, and the words in order


def words(sentences: Sequence[str]) -> Iterator[Words]:
    """The words of each sentence."""
    known = _known()
    found, groups, first = known.words.found(_END.join((*sentences, ""))), known.groups, 0
    for _ in sentences:
        told, behind = 0, found.index(_END, first)
        own = found[first:behind]
        for word in own:
            told |= groups[word]
        yield told, own
        first = behind + 1


def placed(sentence: str, words: Words) -> int:
    """What the places of its words show of a sentence: what opens it, and whether an office acts, as bits."""
    known, matter, told, at = _known(), opening(sentence), 0, 0
    groups, found = words
    for word in found:
        at = sentence.index(word, at)  # where it stands first behind the word before, it was found
        if at >= matter + AT_ONCE:
            break
        if at >= matter:
            told |= known.openings[word]
        at += len(word)
    if groups & known.office and groups & known.acts and _office_acts(sentence, found, known):
        told |= bits()["office-acts"]
    return told


def _office_acts(sentence: str, found: Sequence[str], known: _Known) -> bool:
    """Whether an office stands shortly before what is done, in the same clause: 市委去年建立."""
    at, behind = 0, -OF_OFFICE - 1
    for word in found:
        at, own = sentence.index(word, at), known.groups[word]
        if own & known.office:
            behind = at + len(word)
        elif at - behind <= OF_OFFICE and own & known.acts and "，" not in sentence[behind:at]:
            return True
        at += len(word)
    return False
