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
DEEDS = "sets-up issues carries-out gathers judges tries develops urges".split()
_ACTS = (*DEEDS, "means", "takes")
_END = "\n"  # stands behind each sentence, so that all can be looked through in one pass


class _Known(NamedTuple):
    """The words to look for; by their numbers, the groups of each, and the same as openings."""

    words: Longest
    groups: tuple[int, ...]
    openings: tuple[int, ...]


@cache
def _known() -> _Known:
    every = {_END: (), **groups_of()}
    return _Known(
        Longest(every),
        tuple(together(own) for own in every.values()),
        tuple(together("^" + group for group in own) for own in every.values()),
    )


Found = Sequence[tuple[int, int, int]]


def _by_sentence(found: Found) -> Iterator[Found]:
    """The words of each sentence: number, start and end in the joined text."""
    first = 0
    for place, (number, _, _) in enumerate(found):
        if not number:
            yield found[first:place]
            first = place + 1


def words(sentences: Sequence[str]) -> Iterator[int]:
    """For each sentence the groups of its words as bits, with ^ for those that open it."""
    (known, groups, openings), office, acts = _known(), bits()["office"], together(_ACTS)
    joined, start = _END.join((*sentences, "")), 0
    for sentence, found in zip(sentences, _by_sentence(known.numbered(joined)), strict=True):
        matter, told = start + opening(sentence), 0
        for number, at, _ in found:
            told |= groups[number]
            if matter <= at < matter + AT_ONCE:
                told |= openings[number]
        if told & office and told & acts and _office_acts(joined, found, office, acts):
            told |= bits()["office-acts"]
        yield told
        start += len(sentence) + len(_END)


def _office_acts(text: str, found: Found, office: int, acts: int) -> bool:
    """Whether an office stands shortly before what is done, in the same clause: 市委去年建立."""
    groups, behind = _known().groups, -OF_OFFICE - 1
    for number, at, end in found:
        if groups[number] & office:
            behind = end
        elif at - behind <= OF_OFFICE and groups[number] & acts and "，" not in text[behind:at]:
            return True
    return False
