"""The names of places in the three parts of an article: heading, organisation, body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from tashan.chinese.gazetteer import Path, short_name
from tashan.chinese.pattern import when_asked
from tashan.chinese.places import Mention, mentions
from tashan.ingest.draft import Part
from tashan.ingest.places.heading import heading_end

# A leader's visit is no practice of the place, nor is where somebody comes from or what a city is compared with.
_VISIT = ("在", "到", "赴")
_VISIT_AFTER = re.compile(r"(?:考察|视察|调研|出席|召开|会见|会谈|举行|人民大会堂|中南海|钓鱼台)")
_PASSING = tuple("生于 老家 老家在 祖籍 籍贯 毕业于 来自 借鉴 借鉴了 学习 学习了 取经 相比 不同于".split())
# 从北京返乡.
_FROM = ("从", "由", "自")
_FROM_AFTER = re.compile(r"[返回来归赴]|等?(?:地|高校)[返回来归]")
# 荣获“湖北省生态村”、“河南省文明社区”等称号.
_HONOUR = when_asked(r"[“、][\u4e00-\u9fff]{0,3}$")
_HONOUR_AFTER = when_asked(r"[\u4e00-\u9fff]{0,8}(?:村|镇|社区|单位|集体|标兵|模范|党支部|称号|奖)”")
_AROUND = 8
_HONOURED = 12  # characters in which a title of honour ends
# 重庆高新区, 常州经开区.
_ZONE = re.compile(r"(?:经济(?:技术)?|高新(?:技术)?(?:产业)?)开发区|经开区|高新区")
# 张村乡裴寨村, 华岩镇石堰村 directly behind a county; 县搭建村民议事会 names no village.
_FURTHER = when_asked(
    r"(?P<town>[\u4e00-\u9fff]{1,5}?(?:街道|镇|乡|苏木))?"
    r"(?P<village>[\u4e00-\u9fff]{1,4}?(?:社区(?![工治干服党居志建])|村(?![民级里干务委集支两镇庄])|嘎查))?"
)
_NO_NAME = when_asked(
    r"[的和与及在等各个所全把为对有是多]|[推进建设打造探索实施开展]{2}|农村|乡村|[乡村街城市][镇村]|行政村|自然村|一些"
)
_COUNTY = 3
_COUNTIES = ("县", "区", "市", "旗")


class Where(Enum):
    """The part of an article that names a place."""

    HEADING = auto()
    ORGANISATION = auto()
    BODY = auto()


class Seen(NamedTuple):
    """A name in `words`, which begin at offset `at` of the text (those of the organisation stand outside it)."""

    words: str
    at: int
    where: Where
    mention: Mention

    @property
    def name(self) -> str:
        """The name as written."""
        return self.words[self.mention.start : self.mention.end]

    @property
    def start(self) -> int:
        """Where in the text the name stands; the beginning of the article for the organisation's."""
        return self.at if self.where is Where.ORGANISATION else self.at + self.mention.start

    @property
    def in_passing(self) -> bool:
        """Whether the words around say that the article only touches on the place."""
        words, end = self.words, self.mention.end
        before = words[max(0, self.mention.start - _AROUND) : self.mention.start]
        directly = before.removesuffix("\n")
        after = words[end : end + _AROUND]
        visited = directly.endswith(_VISIT) and _VISIT_AFTER.match(after)
        left = directly.endswith(_FROM) and _FROM_AFTER.match(after)
        quoted = "”" in words[end : end + _HONOURED]
        honoured = quoted and _HONOUR_AFTER().match(words, end) and _HONOUR().search(before)
        return bool(directly.endswith(_PASSING) or visited or left or honoured)

    def extended(self, path: Path) -> Path:
        """The path with the zone behind a city; in heading and organisation with town and village behind a county."""
        zone = _ZONE.match(self.words, self.mention.end) if len(path) < _COUNTY else None
        if zone:
            own = path[-1] if self.name.endswith(path[-1]) else short_name(path)
            return (*path, own + zone[0])
        if self.where is Where.BODY or not self.name.endswith(_COUNTIES):
            return path
        further = _FURTHER().match(self.words, self.mention.end)
        names = tuple(name for name in further.groups() if name) if further else ()
        return path if any(map(_NO_NAME().search, names)) else (*path, *names)


def seen(text: str, part: Part) -> Iterator[Seen]:
    """The names in `part`, in order, those of the organisation behind the heading's."""
    start, end = part.span
    body = heading_end(text, part)
    heading = text[start:body] if body > start else part.title
    for words, at, where in (
        (heading, start, Where.HEADING),
        (part.organisation, start, Where.ORGANISATION),
        (text[body:end], body, Where.BODY),
    ):
        for mention in mentions(words, headline=where is not Where.BODY):
            yield Seen(words, at, where, mention)
