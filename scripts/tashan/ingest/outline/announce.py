"""Headings and lead-ins that announce what the units behind them are: 存在的问题, 原因分析, 提出以下建议, 主要做法."""

from __future__ import annotations

import re
from functools import lru_cache

from tashan.ingest.draft import Role

_TROUBLE = "问题|困难|困境|难题|短板|不足|难点|堵点|痛点|瓶颈|挑战|弱项|差距|隐忧|忧"
ANNOUNCEMENTS: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "problem",
        re.compile(
            rf"(?:存在|面临|遇到|还有|主要|突出|现实|几[个点大])[^，。；]{{0,14}}(?:{_TROUBLE})"
            rf"|^[^，。]{{0,12}}(?:问题|困难|困境|短板|难点|堵点|痛点|挑战)(?:分析|表现)?$|现状与困境"
        ),
    ),
    ("cause", re.compile(r"成因|原因|根源|症结|归因")),
    (
        "countermeasure",
        re.compile(
            r"对策|建议|路径|出路|下一步|下步|今后|打算|着力点|重点(?:把握|抓好)"
            r"|(?:从以下|以下[^，。]{0,6}方面)(?:$|着力|入手|努力|抓好|把握)|如何(?:破解|加强|推进)|怎么[办干]|努力方向|思路$"
        ),
    ),
    (
        "practice",
        re.compile(
            r"做法|经验|做了|成效|实效|多措并举|主要举措|具体措施|亮点|形成[^，。]{0,12}机制|发挥[^，。]{0,4}作用"
            r"|取得[^，。]{0,8}(?:成绩|效果)"
        ),
    ),
    (
        "context",
        re.compile(
            r"背景|意义|必要性|重要性|概况|基本情况|内涵|指导思想|总体要求|引言|引子|前言|导语|结语|尾声|后记|附件|附录"
            r"|总书记|论述"
        ),
    ),
)
# What is only mentioned, not announced: 针对上述问题, 破解难题, 解决…问题.
_MENTION = re.compile(
    rf"(?:针对|破解|解决|化解|围绕|聚焦|直面|回应|应对|克服|对照|补齐|打通)[^，。；]{{0,24}}?(?:{_TROUBLE}|原因)"
)


def _unmentioned(words: str) -> str:
    return _MENTION.sub(lambda found: "〇" * len(found[0]), words)


def _last(pattern: re.Pattern[str], words: str) -> int:
    """Where the last match of the pattern ends; -1 where there is none."""
    return max([found.end() for found in pattern.finditer(words)], default=-1)


@lru_cache(maxsize=100)
def announced(words: str) -> Role | None:
    """The role that the words announce; the last announcement counts, since the head noun comes last in Chinese."""
    words = _unmentioned(words)
    places = [(_last(pattern, words), role) for role, pattern in ANNOUNCEMENTS]
    place, role = max(places, key=lambda pair: pair[0])
    return role if place >= 0 else None


# A heading that says only what kind of thing follows: 面临的问题, 主要做法; not 提出司法建议 or 打造亮点.
_KIND = (
    f"(?:{_TROUBLE}|成因|原因|根源|对策|建议|路径|思路|打算|做法|经验|成效|措施|举措|背景|意义"
    "|情况|启示|现状|作用|思考|要求|内涵|分析|探索)"
)
_BEFORE = "[的其、和与及之]|主要|存在|几点|具体|工作|现实|实践|基本|总体|对策|成因|问题|原因|经验"
_BARE = re.compile(
    rf"^(?:[^，]*(?:{_BEFORE}))?{_KIND}(?:分析|探析|表现|建议)?$|之[举计策要基]$|必要性$|重要性$|^[^，]*下一步$"
    r"|今后(?:工作)?打算$|(?:怎么|如何)[办看做干抓]$|哪些(?:事|工作|做法)$|^(?:引言|引子|前言|导语|结语|尾声|后记|附件|附录)"
)
_SPACED_OUT = 4  # 引 子


def bare(heading: str) -> bool:
    """Whether a heading announces its units without saying anything itself."""
    words = heading.strip("：:。 ")
    words = "".join(words.split()) if len(words) <= _SPACED_OUT else words
    return bool(_BARE.search(_unmentioned(words)))
