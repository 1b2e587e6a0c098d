"""A sentence becomes its signs: groups of words that it holds, what opens it, and what goes together in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tashan.chinese.lookup import Longest
from tashan.ingest.outline.lexicon import groups_of

# What stands before the matter of a sentence: quotation marks, the agency, link words, who says it.
OPENING = re.compile(
    r"^[“‘”’—\s·*>]+"
    r"|^(?:本报|新华社|人民网|央视网)[^，。]{0,30}?[讯电息](?:\s*（[^）]*）)?[：:\s]*"
    r"|^(?:同时|此外|另外|其中|对此|为此|据了解|据介绍|近日|日前|近年来)，"
    r"|^[^，。“]{2,20}(?:介绍|表示|认为|坦言|说|强调|指出)[，：]“?"
)
LEFT_OVER = 8  # characters that must remain behind an opening
AT_ONCE = 7  # a word that begins within so many characters opens the sentence
OF_OFFICE = 8  # 市委去年建立: so far from the office its deed may stand
_BAD = frozenset("lacks weak falls-short hard excess formalism sore-point".split())
_DEEDS = frozenset("sets-up issues carries-out gathers judges tries develops urges".split())
_ACTS = _DEEDS | {"means", "takes"}
_BAD_WITH = frozenset(
    (
        "^formerly formerly some ^some turn due leads-to because still met mends such-troubles dispute lately burden"
        " person said question ought goal trouble done"
    ).split()
)
_DEED_WITH = frozenset("office-acts scheme lately we person scene praise outcome future ought said goal figure".split())
_BAD_COUNTED, _DEEDS_COUNTED = ("bad1", "bad2", "bad3"), ("deeds1", "deeds2", "deeds3", "deeds4")
_FIGURE = re.compile(r"\d")
_SCHEME = re.compile(
    "”[^，。]{0,8}(?:机制|模式|制度|工程|行动|平台|品牌|体系|法|队|计划|清单|活动|站|服务|治理|公约|中心)"
)
_LACK = "不足|不够|不强|不高|不健全|不完善|不到位|缺乏|缺少|薄弱|落后|滞后|[难低慢少差乱弱散多大高重长]"
# A trouble that a deed is aimed at: 为破解人手不足等问题，镇里…
NAMED = re.compile(
    "(?:针对|解决|破解|化解|缓解|面对|突破|克服|瞄准|聚焦)"
    f"(?P<trouble>[^。，；]{{2,40}}?(?:{_LACK})[^。，；]{{0,12}}(?:问题|难题|困难|困境|短板|瓶颈|矛盾|现象|情况))"
)


@cache
def _known() -> tuple[dict[str, tuple[str, ...]], Longest]:
    """The groups of each word, and the words to look for."""
    groups = groups_of()
    return groups, Longest(groups)


def opening(sentence: str) -> int:
    """Where the matter of the sentence begins, behind quotation marks, link words and the speaker's name."""
    start = 0
    while (found := OPENING.match(sentence[start:])) and found.end() < len(sentence) - start - LEFT_OVER:
        start += found.end()
    return start


def _told(sentence: str) -> set[str]:
    """The groups of the sentence's words, with ^ for those that open it."""
    start, (groups, known) = opening(sentence), _known()
    words = [(at, word, groups[word]) for at, word in known.places(sentence)]
    told = set[str]().union(*[own for _, _, own in words])
    told.update(["^" + group for at, _, own in words if start <= at < start + AT_ONCE for group in own])
    if "office" in told and not _ACTS.isdisjoint(told) and _office_acts(sentence, words):
        told.add("office-acts")
    return told


def _office_acts(sentence: str, words: Sequence[tuple[int, str, tuple[str, ...]]]) -> bool:
    """Whether an office stands shortly before what is done, in the same clause: 市委去年建立."""
    office = -len(sentence) - OF_OFFICE
    for at, word, groups in words:
        if "office" in groups:
            office = at + len(word)
        elif at - office <= OF_OFFICE and not _ACTS.isdisjoint(groups) and "，" not in sentence[office:at]:
            return True
    return False


def _marked(sentence: str) -> Iterator[str]:
    if _FIGURE.search(sentence):
        yield "figure"
    if "”" in sentence or "’" in sentence:
        yield "quotes"
        if _SCHEME.search(sentence):
            yield "scheme"
    if "《" in sentence:
        yield "book"
    if sentence.endswith("？"):
        yield "question"
    if found := NAMED.search(sentence):
        yield "named-trouble"
        # 人手不足、经费有限等问题: who counts troubles up, tells them; 急难愁盼问题 are only mentioned.
        if "、" in found["trouble"] or "等" in found["trouble"]:
            yield "troubles-told"


def _together(told: set[str]) -> Iterator[str]:
    bad, deeds = told & _BAD, told & _DEEDS
    yield from _BAD_COUNTED[: len(bad)]
    yield from _DEEDS_COUNTED[: len(deeds)]
    if bad:
        yield from map("bad&".__add__, told & _BAD_WITH)
    if deeds:
        yield from map("deed&".__add__, told & _DEED_WITH)


def signs(sentence: str) -> set[str]:
    """All that the words of a sentence show of what it does in its article."""
    told = _told(sentence)
    told.update(_marked(sentence))
    return told.union(_together(told))
