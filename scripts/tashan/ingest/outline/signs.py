"""A sentence becomes its signs: groups of words that it holds, what opens it, and what goes together in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from operator import or_
from typing import NamedTuple

from tashan.ingest.outline.alphabet import (
    BAD_COUNTED,
    BAD_WITH,
    DEED_WITH,
    DEEDS_COUNTED,
    TO_BAD,
    TO_DEED,
    bits,
    together,
)
from tashan.ingest.outline.shown import shown
from tashan.ingest.outline.words import BAD, DEEDS, Words, placed

_WHY, _HOW, _TO_DO = "due because leads-to".split(), "means takes device".split(), "goal ought future wish more".split()
_LACK = "不足|不够|不强|不高|不健全|不完善|不到位|缺乏|缺少|薄弱|落后|滞后|[难低慢少差乱弱散多大高重长]"
# A trouble that a deed is aimed at: 为破解人手不足等问题，镇里…
NAMED = re.compile(
    "(?:针对|解决|破解|化解|缓解|面对|突破|克服|瞄准|聚焦)"
    rf"(?P<trouble>[^。，；\n]{{2,40}}?(?:{_LACK})[^。，；\n]{{0,12}}(?:问题|难题|困难|困境|短板|瓶颈|矛盾|现象|情况))"
)
_SHOWN = (
    ("figure", re.compile(r"[0-9０-９][^\n]*")),
    (
        "scheme",
        re.compile(
            r"”[^，。\n]{0,8}(?:机制|模式|制度|工程|行动|平台|品牌|体系|法|队|计划|清单|活动|站|服务|治理|公约|中心)"
        ),
    ),
    ("named-trouble", NAMED),
)


def _marked(sentence: str, bit: Mapping[str, int]) -> int:
    """What the marks in a sentence show."""
    told = bit["question"] if sentence.endswith("？") else 0
    if "《" in sentence:
        told |= bit["book"]
    if "”" in sentence or "’" in sentence:
        told |= bit["quotes"]
    return told


@cache
def telling() -> int:
    """The groups of which a point says one at least: what is wrong and why, what was or is to be done, and by what."""
    return together((*BAD, "such-troubles", *_WHY, *DEEDS, *_HOW, *_TO_DO))


class _Kind(NamedTuple):
    """Signs of one kind: their bits, what shows how many of them there are, and what says more beside them."""

    bits: int
    counted: Sequence[int]
    beside: int
    moved: int


def _kind(signs: Iterable[str], counted: Iterable[str], beside: Iterable[str], moved: int) -> _Kind:
    steps = tuple(accumulate((bits()[each] for each in counted), or_, initial=0))
    return _Kind(together(signs), steps, together(beside), moved)


@cache
def _kinds() -> tuple[_Kind, _Kind]:
    return _kind(BAD, BAD_COUNTED, BAD_WITH, TO_BAD), _kind(DEEDS, DEEDS_COUNTED, DEED_WITH, TO_DEED)


def _counted(told: int) -> int:
    """The signs, and how much wrong and how many deeds are among them, and what stands beside these."""
    out = told
    for own, counted, beside, moved in _kinds():
        if held := (told & own).bit_count():
            out |= counted[min(held, len(counted) - 1)] | (told & beside) << moved
    return out


def _told(sentence: str) -> int:
    """Whether the trouble that a sentence names is told in it: 人手不足、经费有限等问题, not 急难愁盼问题."""
    found = NAMED.search(sentence)
    return bits()["troubles-told"] if found and ("、" in found["trouble"] or "等" in found["trouble"]) else 0


def signs(sentences: Sequence[str], held: Sequence[Words]) -> Iterator[int]:
    """All that sentences with these words show of what they do in their article, as bits."""
    bit = bits()
    named = bit["named-trouble"]
    for sentence, own, seen in zip(sentences, held, shown(sentences, _SHOWN), strict=True):
        told = own[0] | placed(sentence, own) | seen | _marked(sentence, bit)
        yield _counted(told | _told(sentence) if seen & named else told)
