"""Traditional characters left in simplified text: 村里的後備幹部. Those of names stay: 昇平社区, 於潜镇, 乾县."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from tashan.chinese.pattern import when_asked
from tashan.chinese.script import to_hans, traditional
from tashan.chinese.words import dictionary_words

# Back among the standard characters since 2013, for names alone; 鍾 and 乾 OpenCC tells by the words around them.
_NAMES = frozenset("昇陞甯祕甦邨氾谿蒐劄颺濬勣鎔")
# They stand in GB 2312 for a surname at most; in a sentence they are what a converter has left.
_SURE = frozenset("後麽於")
_KEPT = ("於潜", "於菟", "於期", "商於")
# Both scripts have them. Here the word decides: 乾部 is 干部, 随著 is 随着; 乾县 and 著作 are what they say.
_EITHER = frozenset("乾徵摺夥著瞭藉")
LEFT = _SURE | _EITHER


# A text that writes its particles with 著 does so throughout: 夹著 too, which no dictionary has.
_PARTICLES = when_asked("[随沿顺朝向味接跟对看听说走坐站拿带抱笑想过有为]著(?![作名述录])")
_FEWEST = 3


def writes_zhu(text: str) -> bool:
    """Whether a simplified text has 著 where simplified Chinese has 着."""
    return "著" in text and sum(1 for _ in _PARTICLES().finditer(text)) >= _FEWEST


def strays(line: str, *, zhu: bool = False) -> Iterator[tuple[int, str]]:
    """The places in a simplified line where another character should stand, each with that character.

    `zhu`: the text that the line comes from writes 著 for the particle 着.
    """
    after = to_hans(line)
    if after == line or len(after) != len(line):
        return
    inside = _inside_words(after) if not _EITHER.isdisjoint(line) else frozenset()
    for at, (own, new) in enumerate(zip(line, after, strict=True)):
        if own != new and ((own == "著" and zhu) or (at in inside if own in _EITHER else _is_sure(line, at))):
            yield at, new


def _inside_words(text: str) -> frozenset[int]:
    """The places that lie in a word of the dictionary, of two characters or more."""
    words = dictionary_words(text)
    ends = accumulate(map(len, words))
    spans = (range(end - len(word), end) for word, end in zip(words, ends, strict=True) if len(word) > 1)
    return frozenset().union(*spans)


def _is_sure(line: str, at: int) -> bool:
    if line[at] in _SURE:
        return not any(word in line[max(0, at - 1) : at + 2] for word in _KEPT)
    return traditional(line[at]) and line[at] not in _NAMES
