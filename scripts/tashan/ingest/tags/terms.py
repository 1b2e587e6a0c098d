"""Free keywords: runs of words that are frequent here, rare elsewhere, and shaped like a term.

On 600 Chinese abstracts with their authors' keywords F1 among five is .24 (the weights were fitted on them); that of
jieba's own extraction, which knows single words only, is .13.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from heapq import heapify, heappop
from math import log

from tashan.ingest.metadata.names import is_name
from tashan.ingest.tags.lexicon import Cut, Tagger
from tashan.ingest.tags.rarity import known, rarity
from tashan.ingest.tags.runs import Run, Runs, runs

MOST = 5
# What a run is worth: a logistic regression on the abstracts, rounded.
_TOLD, _TOLD_TOGETHER, _RARE, _LENGTH, _PART, _IN_TITLE, _VERB_WITHIN, _NAME = 0.4, 1.1, 1.1, -0.18, -1, 1.3, -0.6, 1
_QUOTED = 0.8  # the article's own name for something
_OURS = 0.5  # names and aliases of the library
_USUAL = 4  # characters
_UNKNOWN = 1.1  # the rarity of a word that jieba's table lacks
_REMEMBERED = 2**15  # words
_PERSON = re.compile(r"(?:某|女士|先生|大妈|大爷|大娘|阿姨|大伯|老汉)$|^[老小].$")
_POST = re.compile(
    r"(?:书记|主任|[局部院所乡镇村队]长|委员|负责人|工作人员)$|[省市县区旗]委$|党工委$|政府$|街道办事处$|局$"
)
_PLACE = re.compile(r"(?:[省市县区旗镇乡村路]|街道|社区|小区|嘎查|苏木)$")
_DIVISIONS = frozenset("省市县区旗镇乡")
_NAMES = frozenset({"ns", "nr", "nrt", "nrfg", "nz"})
# Words of every abstract and every report.
_EMPTY = frozenset(
    "一种 一个 可以 能够 以及 由于 因此 同时 此外 随着 其中 之间 进行 具有 通过 提出 表明 采用 利用 根据 本文 文章 论文"
    " 认为 得到 给出 提高 分别 明显 显著 较好 不同 主要 记者 工作 问题 情况 方面 近年来 说 做好 有关 http https".split()
)
# What this library is about: as parts of a term they serve, alone they tell no article from another.
_EVERYWHERE = frozenset(
    "基层 党建 党组织 党员 干部 群众 村民 居民 农村 乡村 乡镇 街道 社区 小区 队伍 组织 治理 服务 力量 机制 平台 责任"
    " 发展 基层治理 社会治理 社区治理 乡村治理 乡村振兴 党建引领 治理效能 治理体系 基层干部 职能部门 服务群众 服务中心"
    " 为民服务 群众需求 化解矛盾 矛盾纠纷化解 新时代".split()
)


def _names_somebody(key: str, run: Run, tags: Mapping[str, str]) -> bool:
    """Whether the run is a person, a post, an authority or a place: articles have fields of their own for these."""
    tag = tags[run[0]]
    if tag.startswith("nr") and (is_name(key) or _PERSON.search(key)):
        return True
    if tags[run[-1]] == "ns" or run[-1] in _DIVISIONS:
        return True
    return bool(_POST.search(key) or (_PLACE.search(key) and (tag in _NAMES or not known(run[0]))))


def _term(key: str, run: Run, tags: Mapping[str, str]) -> bool:
    """Whether the run could be a term: a verb or an idiom alone is none."""
    if run[0] in _EMPTY or run[-1] in _EMPTY or key in _EVERYWHERE or _names_somebody(key, run, tags):
        return False
    return len(run) > 1 or tags[key] not in ("v", "i")


def _covered(found: Runs) -> Mapping[str, int]:
    """How often a run is told within the longer run by one word that is told most."""
    out: dict[str, int] = {}
    for key, run in found.words.items():
        if len(run) > 1:
            count = found.told[key]
            for inner in (key[len(run[0]) :], key[: -len(run[-1])]):
                if out.get(inner, 0) < count:
                    out[inner] = count
    return out


@lru_cache(maxsize=_REMEMBERED)
def _shape(run: Run) -> float:
    """What a run is worth in any article: how rare its words are, and its length."""
    rare = sum([rarity(word, _UNKNOWN) for word in run])
    return _RARE * rare / len(run) + _LENGTH * (sum(map(len, run)) - _USUAL) ** 2


def _worth(run: Run, told: int, covered: int, tags: Mapping[str, str]) -> float:
    """What a run is worth by itself: its shape, how often it is told, also within others, its parts of speech."""
    worth = _shape(run) + _PART * covered / told
    if len(run) == 1:
        return worth + _TOLD * log(told) + _NAME * (tags[run[0]] in ("nr", "nt"))
    return worth + _TOLD_TOGETHER * log(told) + _VERB_WITHIN * ("v" in [tags[word] for word in run[:-1]])


def _marked(key: str, found: Runs, ours: Collection[str]) -> float:
    """What it is worth that a run stands in the title, is quoted, or is a name of the library."""
    return _IN_TITLE * (key in found.in_title) + _QUOTED * (key in found.quoted) + _OURS * (key in ours)


def _ranked(tagger: Tagger, found: Runs) -> Iterator[str]:
    """The runs, the worthiest first, without those that are only ever told within a longer one."""
    covered = _covered(found)
    worth: list[tuple[float, str]] = []
    for key, run in found.words.items():
        told, within = found.told[key], covered.get(key, 0)
        if told == 1 or within < told:
            worth.append((-_worth(run, told, within, found.tags) - _marked(key, found, tagger.names), key))
    heapify(worth)
    while worth:
        yield heappop(worth)[1]


def keywords(tagger: Tagger, cut: Cut, most: int = MOST) -> tuple[str, ...]:
    """The best terms of title and text, none within another."""
    found = runs(cut, tagger.words)
    chosen: list[str] = []
    for key in _ranked(tagger, found):
        if any(key in other or other in key for other in chosen):
            continue
        if key in tagger.names or _term(key, found.words[key], found.tags):
            chosen.append(key)
        if len(chosen) == most:
            break
    return tuple(chosen)
