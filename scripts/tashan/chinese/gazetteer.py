"""The administrative divisions of China down to counties, by full and by short name.

The data is `places.tsv` beside this file, made by `make places`; its first lines name the packages that it comes from
and their licences. Names that are not in force any more (邹平县) are known in full only.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path as File

from tashan.chinese.lookup import Lookup

Path = tuple[str, ...]
_TABLE = File(__file__).with_name("places.tsv")

_PEOPLES = (
    "蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|"
    "拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族?|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|塔吉克|怒族|普米族|鄂温克族|"
    "裕固族|保安族|独龙族|锡伯|各族"
)
_SUFFIXES = (
    re.compile(r"(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$"),
    re.compile(rf"(?:{_PEOPLES})*自治州$|地区$|[市盟县]$"),
    re.compile(rf"(?:{_PEOPLES})*自治[县旗]$|矿区$|新区$|林区$|特区$|[市区县旗]$"),
)
_SHORTEST, _CITY = 2, 2
# Of no rank in the tables, and governed like one: a new area, and the Corps with its divisions and regiments.
_BESIDE: tuple[Path, ...] = (("河北省", "雄安新区"), ("新疆维吾尔自治区", "新疆生产建设兵团"))
# 皖南, 鄂东: the letter of a province and a side of it, where no place bears the name (晋中, 湘西). 川 ends other
# names (合川西).
_LETTERS = {
    "冀": "河北省",
    "晋": "山西省",
    "辽": "辽宁省",
    "苏": "江苏省",
    "浙": "浙江省",
    "皖": "安徽省",
    "闽": "福建省",
    "赣": "江西省",
    "鲁": "山东省",
    "豫": "河南省",
    "鄂": "湖北省",
    "湘": "湖南省",
    "粤": "广东省",
    "桂": "广西壮族自治区",
    "黔": "贵州省",
    "滇": "云南省",
    "陕": "陕西省",
}
_SIDES = ("东", "南", "西", "北", "中", "西南", "东南", "西北", "东北")


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Which places a name can mean: `full` as in 碧江区, `short` as in 贵州 or 铜仁.

    A place is a path from its province. `beginnings` are the first two characters of names; `lengths` tells by them how
    long a name can be, longest first.
    """

    full: Mapping[str, tuple[Path, ...]]
    short: Mapping[str, tuple[Path, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    beginnings: Lookup


def short_name(path: Path) -> str:
    """铜仁市 → 铜仁, 延边朝鲜族自治州 → 延边; empty where one character or nothing would be left."""
    level = min(len(path), 3) - 1
    # A county-level city or county that hangs directly below its province counts as a county; 喀什地区 does not.
    suffix = _SUFFIXES[2 if level == 1 and re.search(r"[县旗]$|(?<!地)区$", path[-1]) else level]
    name = suffix.sub("", path[-1])
    return name if len(name) >= _SHORTEST and name != path[-1] else ""


def _paths(lines: Iterable[str]) -> Iterator[tuple[Path, bool]]:
    """Each place, and whether its name is in force."""
    for line in lines:
        if line.startswith("#") or not line:
            continue
        province, city, counties = line.split("\t")
        above = tuple(filter(None, (province, city)))
        yield above, True
        yield from (((*above, county.removeprefix("~")), not county.startswith("~")) for county in counties.split())


@cache
def provinces() -> Mapping[str, tuple[str, ...]]:
    """Each province by its full name, with the cities (or what stands in their place) directly below it."""
    found: dict[str, list[str]] = {}
    for path, in_force in _paths(_lines()):
        below = found.setdefault(path[0], [])
        if len(path) == _CITY and in_force and path[1] not in below:
            below.append(path[1])
    return {province: tuple(cities) for province, cities in found.items()}


def _lines() -> list[str]:
    return _TABLE.read_text("utf-8").splitlines()


def _by(names: Iterable[tuple[str, Path]]) -> Mapping[str, tuple[Path, ...]]:
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for name, path in names:
        found[name].append(path)
    return {name: tuple(dict.fromkeys(paths)) for name, paths in found.items() if name}


@cache
def gazetteer() -> Gazetteer:
    """The one gazetteer, read once."""
    paths = (*_paths(_lines()), *((path, True) for path in _BESIDE))
    full = _by((path[-1], path) for path, _ in paths)
    short = _by((short_name(path), path) for path, in_force in paths if in_force)
    short = {**_sides(short), **short}
    lengths = _lengths((*full, *short))
    return Gazetteer(full, short, lengths, Lookup(lengths))


def _sides(taken: Mapping[str, tuple[Path, ...]]) -> Mapping[str, tuple[Path, ...]]:
    """The sides of provinces by their names in two or three characters, without those that are `taken`."""
    named = {letter + side: ((province,),) for letter, province in _LETTERS.items() for side in _SIDES}
    return {name: paths for name, paths in named.items() if name not in taken}


def _lengths(names: Iterable[str]) -> Mapping[str, tuple[int, ...]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for name in names:
        found[name[:2]].add(len(name))
    return {start: tuple(sorted(lengths, reverse=True)) for start, lengths in found.items()}
