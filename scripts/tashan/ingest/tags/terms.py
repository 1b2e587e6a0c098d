"""Free keywords: runs of words that are frequent here, rare elsewhere, and shaped like a term.

On 600 Chinese abstracts with their authors' keywords F1 among five is .24, be they those that the weights were learnt
from or left out of them; that of jieba's own extraction, which knows single words only, is .13. What can be no term was
put together by hand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tashan.chinese.pattern import when_asked
from tashan.ingest.metadata.names import is_name
from tashan.ingest.tags.lexicon import Cut, Tagger
from tashan.ingest.tags.rarity import known
from tashan.ingest.tags.runs import Run, runs
from tashan.ingest.tags.worth import Weights, falling, learnt

MOST = 5
_PERSON = when_asked(r"(?:某|女士|先生|大妈|大爷|大娘|阿姨|大伯|老汉)$|^[老小].$")
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
    if tag.startswith("nr") and (is_name(key) or _PERSON().search(key)):
        return True
    if tags[run[-1]] == "ns" or run[-1] in _DIVISIONS:
        return True
    return bool(_POST.search(key) or (_PLACE.search(key) and (tag in _NAMES or not known(run[0]))))


def is_term(key: str, run: Run, tags: Mapping[str, str]) -> bool:
    """Whether the run could be a term: a verb or an idiom alone is none."""
    if run[0] in _EMPTY or run[-1] in _EMPTY or key in _EVERYWHERE or _names_somebody(key, run, tags):
        return False
    return len(run) > 1 or tags[key] not in ("v", "i")


def keywords(tagger: Tagger, cut: Cut, most: int = MOST, weights: Weights | None = None) -> tuple[str, ...]:
    """The best terms of title and text, none within another."""
    found = runs(cut, tagger.words)
    chosen: list[str] = []
    for key in falling(found, tagger.names, weights or learnt()):
        if any(key in other or other in key for other in chosen):
            continue
        if key in tagger.names or is_term(key, found.words[key], found.tags):
            chosen.append(key)
        if len(chosen) == most:
            break
    return tuple(chosen)
