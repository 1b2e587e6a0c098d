"""What looks like a figure and is none: ordinals, years, times, time frames, addresses, laws, levels, other words.

Each reason is a function of the number, its unit, and the words around.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from tashan.chinese.pattern import when_asked


class Candidate(NamedTuple):
    """A number and its unit (or none), with the words before and after."""

    before: str
    value: str
    unit: str
    after: str


Reason = Callable[[Candidate], bool]

_ORDINAL = re.compile(r"(?:第|No\.?|№|编号|序号)[\d\s、,及和至到—\-一二三四五六七八九十百]*$")
_CLOCK = re.compile(r"\d[时点:]$")
_YEAR = re.compile(r"(?:1\d|20)\d\d(?:\D+\d{2,4})?$")
_CLASS_OF = re.compile(r"届毕业|级学生|[届级](?:毕业生|校友|学生|新生|学员)")
_FRAME_BEFORE = re.compile(r"(?:(?<!接)近|过去|最近|今后|未来|[前上头这])$")
# 20年前, 3年来，各地: since when; 6年来的难题: for how long.
_FRAME_AFTER = re.compile(r"以?来(?=[，,])|(?:多)?(?:之)?[前后](?![续期])")
# 任教30年后, 使用4周后 say how long, 10天后 and 在10天后 say when.
_LASTED = when_asked(r"[\u4e00-\u9fff](?<![在于约将从的到是约])$")
_FRAMES = ("年", "年半", "天", "个月", "个半月", "周", "个星期", "个季度")
_ADDRESS_BEFORE = re.compile(r"(?:\d(?:号|栋|幢)[楼、]?|单元|号院|住在?|[路街巷])$")
_ADDRESS_AFTER = re.compile(
    r"\d+(?:号|楼|层|室|单元)|[一二三四五六七八九十]+(?:楼|层|单元)|(?:单元|楼下|居民|业主|住户)|、\d+[栋幢]"
)
_ADDRESSED = ("栋", "幢", "层", "室", "单", "号", "门", "楼")
_LAW = re.compile(r"(?:[^办方做]法|法典|条例)$")
_LEVEL_AFTER = re.compile(r"台风|大风|风力|地震|医院|伤残|残疾|以上|及以|职[工员]|景区|标准")
_PHASE_AFTER = re.compile(r"工程|项目|建设|开发|地块|厂房|小区|用地")
_ONE_OF_SEVERAL = re.compile(r"(?:1|2|3|4|5|6|7|8|9|一|二|两|三)$")
# Where the unit and these characters make another word: 3台账, 20名称, 5场所, 2位于.
_NEVER_BEFORE = {
    "%": r"[0-9A-Fa-f]{2}",
    "分": r"[之钟别布为]",
    "年": r"[代级底初末春夏秋冬度\d]|(?:[一二三四五六七八九十\d]+|上|下)半?月",
    "周": r"[年边围]",
    "市": r"[场民]",
    "县": r"[城域]",
    "村": r"[民庄居]",
    "路": r"公交|[车过上口灯]",
    "线": r"[上下城]",
    "度": r"[^电]",
    "台": r"[风账阶湾]",
    "名": r"[字称单录牌]",
    "位": r"[于置列]",
    "人": r"均",
    "户": r"[外籍型口镇乡]",
    "条": r"[件例]",
    "层": r"[面级次]",
    "成": r"[立为员功本就果长熟品交效都群]",
    "本": r"[报市县村人科地届月年次金]",
    "部": r"[署队委]",
    "起": r"[来诉草步]",
    "对": r"[于照比接口应]",
    "回": r"[族应]",
    "次": r"[序]|日(?!常)",
    "批": r"[准复评]",
    "期": r"[间待末限货刊]",
    "处": r"[理置于罚分]",
    "种": r"[植养田]",
    "面": r"[临对向积]",
    "组": r"[织合建]",
    "场": r"[所地馆景]",
    "座": r"[谈位]",
    "门": r"[口前店诊]",
    "把": r"[握关控]",
    "课": r"[题程]",
    "股": r"[份权东民]",
    "片": r"区",
    "室": r"[内外]",
    "节": r"[日约点目]",
    "首": r"[次先个席府届创]",
    "集": r"[中体团市合]",
    "卷": r"[烟入]",
    "里": r"[面程边]",
    "单": r"[位独一元]",
    "轮": r"[流岗换椅]",
    "班": r"[长倒级子]",
    "通": r"[过知道]",
    "元": r"[旦宵]",
    "口": r"[号头碑]",
    "代": r"[表理办]",
    "步": r"[走行伐]",
    "道": r"路",
    "路线": r"图",
    "包": r"[括]",
    "管": r"[理]",
    "馆": r"[长]",
    "店": r"[主铺]",
    "校": r"[长园]",
    "院": r"[长]",
    "级": r"[别]",
    "块": r"[状]",
    "段": r"[落]",
    "格": r"[局]",
    "票": r"[据]",
    "端": r"[口午]",
    "粒": r"[度]",
    "天": r"[津然空]",
    "克": r"[拉服]",
    "项": r"[目链]",
    "顶": r"[层]",
    "届": r"[时]",
    "例": r"[如外]",
    "省": r"[级直委政]",
    "款": r"[项式]",
    "笔": r"[者试]",
    "桌": r"[面]",
    "床": r"[位]",
    "t": r"[a-zA-Z0-9]",
    "m": r"[a-zA-Z0-9]",
    "g": r"[a-zA-Z0-9]",
    "L": r"[a-zA-Z0-9]",
}
_AFTER = {unit: when_asked(pattern) for unit, pattern in _NEVER_BEFORE.items()}


def _or_more(units: Iterable[str]) -> tuple[str, ...]:
    """年 and 年多."""
    return tuple(name for unit in units for name in (unit, f"{unit}多"))


def _minute(it: Candidate) -> bool:
    return bool(_CLOCK.search(it.before))


def _year(it: Candidate) -> bool:
    return bool(_YEAR.match(it.value))


def _class_of(it: Candidate) -> bool:
    return bool(_CLASS_OF.match(it.unit + it.after))


def _date(it: Candidate) -> bool:
    """15日 is a date, 15日内 a length of time."""
    return it.before.endswith("月") or not it.after.startswith(("内", "以内", "之内"))


def _frame(it: Candidate) -> bool:
    if it.after.startswith(("后", "之后")) and _LASTED().search(it.before) and not _FRAME_BEFORE.search(it.before):
        return False
    return bool(_FRAME_BEFORE.search(it.before) or _FRAME_AFTER.match(it.after))


def _address(it: Candidate) -> bool:
    return bool(_ADDRESS_AFTER.match(it.after) or _ADDRESS_BEFORE.search(it.before))


def _law(it: Candidate) -> bool:
    return bool(_LAW.search(it.before))


def _level(it: Candidate) -> bool:
    return bool(_LEVEL_AFTER.match(it.after))


def _phase(it: Candidate) -> bool:
    return len(it.value) == 1 and bool(_PHASE_AFTER.match(it.after))


def _class(it: Candidate) -> bool:
    return it.before.endswith("级")


def _other_word(it: Candidate) -> bool:
    return bool(_AFTER[it.unit.removesuffix("多")]().match(it.after))


# Each reason with the units that it is about.
REASONS: tuple[tuple[Reason, tuple[str, ...]], ...] = (
    (_minute, ("分",)),
    (_year, ("年", "级", "届")),
    (_class_of, ("级", "届")),
    (_date, ("日",)),
    (_frame, _or_more(_FRAMES)),
    (_address, _ADDRESSED),
    (_law, ("条", "款")),
    (_level, ("级",)),
    (_phase, ("期",)),
    (_class, ("班",)),
    (_other_word, _or_more(_AFTER)),
)


def _by_unit() -> Mapping[str, tuple[Reason, ...]]:
    found: defaultdict[str, list[Reason]] = defaultdict(list)
    for reason, units in REASONS:
        for unit in units:
            found[unit].append(reason)
    return {unit: tuple(reasons) for unit, reasons in found.items()}


_BY_UNIT = _by_unit()


def excluded(it: Candidate) -> bool:
    """Whether the candidate is no figure: an ordinal, or for a reason that its unit has."""
    return bool(_ORDINAL.search(it.before)) or any(reason(it) for reason in _BY_UNIT.get(it.unit, ()))
