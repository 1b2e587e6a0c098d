"""What a unit's own words say of its role when nothing announces it: done, ought, trouble, or theory."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache

from tashan.chinese.lookup import Lookup
from tashan.ingest.draft import Role

_TROUBLE = (
    "不足 不够 不强 不到位 不健全 不完善 不清 不高 不畅 不力 不深 缺乏 缺少 薄弱 落后 滞后 "
    "偏大 偏低 偏少 弱化 边缘化 虚化 淡化 老化 断层 流失 涣散 推诿 扯皮 负担 难以 仍待 "
    "有待 亟待 亟须 空壳 短板 问题 难题 困难 瓶颈 隐患 流于形式 形式主义 没有 依然存在 困扰"
)
TROUBLE = re.compile(_TROUBLE.replace(" ", "|"))
_MENDS = "针对 破解 解决 化解 消除 防止 避免 减少 克服 围绕 聚焦 整顿 补齐 补 打通 整治 直面 减轻 排查 对".split()
_FINDS = "找到 找准 发现 摸清 查找 梳理 收集".split()
_MENDED = "(?:问题|难题|困难|瓶颈|短板|涣散|负担|隐患|矛盾|不足|形式主义|难)"
# Each word an alternative of its own: so the places where one can begin are known beforehand.
_SOLVED = re.compile(
    "|".join(
        (
            *(f"{word}[^，。；]{{0,24}}?{_MENDED}" for word in _MENDS),
            *(f"{word}[^，。；]{{0,8}}(?:问题|难题|困难|短板|隐患|矛盾|症结)" for word in _FINDS),
            *(f"{word}(?:化解|解决|整治|整改|清零|发现|排查|上报)" for word in ("问题", "难题", "矛盾", "隐患")),
            "负担(?:[减变]?轻|减[轻少]?|降|小)",
        )
    )
)
# Tense and modality. Figures of people, money and shares come with what was done; plans seldom have any.
PATTERNS: tuple[tuple[Role, float, re.Pattern[str]], ...] = (
    # From the first digit of a number alone, so that a row of digits is gone through once.
    (
        "practice",
        1.0,
        re.compile(r"[0-9０-９](?<![0-9０-９].)(?<![0-9０-９]\..)[0-9０-９.]*+[余多]?[名个人%％万亿次件项宗户支元]"),
    ),
    (
        "countermeasure",
        1.5,
        re.compile(r"要(?<![主重需只].)(?![求素么是点])|应(?![对急用聘邀届])|需(?!求)|必须|应当|建议|务必|亟须"),
    ),
)
CUES: tuple[tuple[Role, float, str], ...] = (
    ("practice", 1.0, "了 已 先后 目前 建成 截至 以来 近年 去年 今年 率先 全面完成"),
    ("practice", 0.3, "市 县 区 镇 乡 村 印发《 出台《 制定《 全旗 全州 全省"),
    ("countermeasure", 0.4, "进一步 不断 切实 着力 加快 加强 加大 完善 健全 强化"),
    ("problem", 0.9, _TROUBLE),
    ("context", 1.0, "总书记 强调 论述 思想 阐明 深刻 伟大 战略 号召"),
)
_CUE = {word: number for number, (_, _, words) in enumerate(CUES) for word in words.split()}
HEAD_WEIGHT = 3  # a heading speaks for its whole unit


@cache
def _cues() -> Lookup:
    return Lookup(_CUE)


def weigh(texts: Iterable[str]) -> dict[Role, float]:
    """The cues of each role in the texts."""
    joined = _SOLVED.sub("", "\n".join(texts))
    weights: dict[Role, float] = {"practice": 0.0, "countermeasure": 0.0, "problem": 0.0, "context": 0.0}
    for role, weight, pattern in PATTERNS:
        weights[role] += weight * len(pattern.findall(joined))
    times = Counter(map(_CUE.__getitem__, _cues().found(joined)))
    for number, (role, weight, _) in enumerate(CUES):
        weights[role] += weight * times[number]
    return weights


def leaning(heads: Iterable[str], texts: Iterable[str]) -> Role:
    """The role that the units of one list have by their own words; their evidence is pooled, for it is thin in each."""
    by_head, by_text = weigh(heads), weigh(texts)
    return max(by_text, key=lambda role: HEAD_WEIGHT * by_head[role] + by_text[role])


@lru_cache(maxsize=100)
def troubled(head: str) -> bool:
    """Whether a heading names something wrong, and not how it was mended."""
    return bool(TROUBLE.search(_SOLVED.sub("", head)))
