"""Find the names of provinces, cities and counties in a text and resolve each to its path (贵州省/铜仁市/碧江区).

Full names stand for themselves where only one place has them. Short names are everyday words as often as not: one of
a county (嘉祥) counts only where the place above it stands directly before (山东嘉祥) or where it opens a headline; one
of a city (漳州) counts elsewhere too, but is marked, so that the reader of the whole text can decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from tashan.chinese.gazetteer import Path, gazetteer
from tashan.chinese.pattern import when_asked

# These are place names in the data, and ordinary words nearly everywhere else.
_WORDS = frozenset(
    ("城区", "郊区", "矿区", "东区", "西区", "南区", "北区", "中区", "新城区", "老城区", "城中区", "市中区")
)
_SHORTEST = 3
# Some cities have towns where others have counties; names of towns repeat all over the country.
TOWNS = ("镇", "乡", "街道")
_TOWN_OFFICE = re.compile(r"(?:公所|民代表)")
# 河南路, 四川新闻, 上海人: the name of something else; 济南7月24日电: where the reporter sat, as is an author where
# 南京 210037 is written.
_SOMETHING_ELSE = re.compile(
    r"[路街巷桥站港湾卫话语菜剧戏籍舰]|大道|师[范专]|医科|[一二三]号|(?:生活|都市)?新闻|[卫电]视|广播|银行|机场|高[铁速]|"
    r"世博会|[冬亚]?奥?运会|小区(?![治物改管])|"
    r"人(?![民口大社力才员均事文])|\d{1,2}月\d{1,2}日[电讯]|[ \u3000]?(?:[\u4e00-\u9fff]{2,3}[ \u3000]?)?\d{6}(?!\d)"
)
# 山东某某大学, 河北法制报.
_SCHOOL_OR_PAPER = when_asked(
    r"[\u4e00-\u9fff]{0,6}(?:大学(?![生毕城])|学院)|[\u4e00-\u9fff]{0,3}[日晚商早晨时市制治民]报(?![到告送])"
)
_AHEAD = 12
_PAUSES = "，,、 \u3000\n"


class Mention(NamedTuple):
    """A name in a text: text[start:end], and what it can mean; several paths where the name alone does not decide.

    `short` marks a short name without the place above it, which may be an ordinary word.
    """

    start: int
    end: int
    paths: tuple[Path, ...]
    short: bool = False


def below(path: Path, above: Path) -> bool:
    """Whether `path` lies in `above` and is not the same."""
    return len(path) > len(above) and path[: len(above)] == above


def _inside(paths: tuple[Path, ...], before: Mention | None) -> tuple[Path, ...]:
    """Those of `paths` that lie in the place named directly before; 河南新乡 is the city and not its county."""
    if before is None:
        return ()
    inside = tuple(path for path in paths if any(below(path, above) for above in before.paths))
    highest = min(map(len, inside), default=0)
    return tuple(path for path in inside if len(path) == highest)


def _full_alone(name: str, paths: tuple[Path, ...], after: str) -> tuple[Path, ...]:
    """What a full name can mean without a place before it."""
    if name in _WORDS or (len(name) < _SHORTEST and len(paths[0]) > 1) or _other(name, after):
        return ()
    return paths if not name.endswith(TOWNS) or _TOWN_OFFICE.match(after) else ()


def _other(name: str, after: str) -> bool:
    """Whether a name of two characters begins the name of something else."""
    return len(name) < _SHORTEST and _something_else(after)


def _something_else(after: str) -> bool:
    return bool(_SOMETHING_ELSE.match(after) or (("学" in after or "报" in after) and _SCHOOL_OR_PAPER().match(after)))


@cache
def _short_alone(name: str) -> tuple[Path, ...]:
    """What a short name can mean without a place before it: a province, else a city."""
    paths = gazetteer().short[name]
    provinces = tuple(path for path in paths if len(path) == 1)
    # The districts of Beijing and its like stand where cities do, but 普陀 alone is no city.
    cities = tuple(path for path in paths if len(path) == 2 and path[-1].endswith(("市", "州", "盟", "地区")))
    return provinces or cities


def _at(text: str, start: int, before: Mention | None, *, opening: bool) -> Mention | None:
    """The longest name that begins at `start`; what opens a headline can be short."""
    known = gazetteer()
    for length in known.lengths[text[start : start + 2]]:
        name = text[start : start + length]
        end = start + len(name)
        if full := known.full.get(name):
            if meant := _inside(full, before) or _full_alone(name, full, text[end : end + _AHEAD]):
                return Mention(start, end, meant)
            if name.endswith(TOWNS):
                return None
        if short := known.short.get(name):
            inside = _inside(short, before)
            meant = inside or _short_alone(name) or (short if opening else ())
            if meant and not _something_else(text[end : end + _AHEAD]):
                return Mention(start, end, meant, short=not inside and len(meant[0]) > 1)
    return None


def mentions(text: str, *, headline: bool = False) -> Iterator[Mention]:
    """The places that `text` names, in order; 福建省漳州市龙文区 is one mention with the deepest path.

    In a headline the short name of a county may open the text or follow a pause.
    """
    before: Mention | None = None
    for start, _ in gazetteer().beginnings.places(text):
        if before and start < before.end:
            continue
        joined = before if before and start == before.end else None
        opening = headline and (start == 0 or text[start - 1] in _PAUSES)
        found = _at(text, start, joined, opening=opening)
        if found is None:
            continue
        if joined and _inside(found.paths, joined):
            before = Mention(joined.start, found.end, found.paths)
            continue
        if before:
            yield before
        before = found
    if before:
        yield before
