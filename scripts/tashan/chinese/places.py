"""Find the names of provinces, cities and counties in a text and resolve each to its path (贵州省/铜仁市/碧江区).

Full names stand for themselves where only one place has them. Short names (漳州, 嘉祥) are everyday words as often as
not, so they count only where the place above them stands directly before (福建漳州), or where they open a headline.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tashan.chinese.gazetteer import Gazetteer, Path, gazetteer

# These are place names in the data, and ordinary words nearly everywhere else.
_WORDS = frozenset(
    ("城区", "郊区", "矿区", "东区", "西区", "南区", "北区", "中区", "新城区", "老城区", "城中区", "市中区")
)
_SHORT = 3
# Some cities have towns where others have counties; names of towns repeat all over the country.
_TOWNS = ("镇", "乡", "街道")
# 河南路, 山东大学: the name of something else.
_NOT_BEFORE = "路街道巷桥站港话菜剧戏"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text: text[start:end], and what it can mean; several paths where the name alone does not decide."""

    start: int
    end: int
    paths: tuple[Path, ...]


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


def _alone(name: str, paths: tuple[Path, ...], *, short: bool, opening: bool) -> tuple[Path, ...]:
    """What a name can mean without a place before it."""
    if not short:
        return () if name in _WORDS or len(name) < _SHORT or name.endswith(_TOWNS) else paths
    provinces = tuple(path for path in paths if len(path) == 1)
    # The districts of Beijing and its like stand where cities do, but 普陀 alone is no city.
    cities = tuple(path for path in paths if path[-1].endswith(("市", "州", "盟", "地区")))
    return provinces or (cities if opening else ())


def _at(text: str, start: int, before: Mention | None, known: Gazetteer, *, opening: bool) -> Mention | None:
    """The longest name that begins at `start`."""
    for length in known.lengths.get(text[start : start + 2], ()):
        end = start + length
        name = text[start:end] if end <= len(text) else ""
        for short, paths in ((False, known.full.get(name)), (True, known.short.get(name))):
            if paths is None or (short and text[end : end + 1] and text[end] in _NOT_BEFORE):
                continue
            meant = _inside(paths, before) or _alone(name, paths, short=short, opening=opening)
            if meant:
                return Mention(start, end, meant)
    return None


def mentions(text: str, *, headline: bool = False) -> Iterator[Mention]:
    """The places that `text` names, in order; 福建省漳州市龙文区 is one mention with the deepest path.

    In a headline a short city name may open the text or follow a pause.
    """
    known = gazetteer()
    at = 0
    before: Mention | None = None
    while at < len(text):
        opening = headline and (at == 0 or text[at - 1] in "，,、 \n")
        found = _at(text, at, before, known, opening=opening)
        if found is None:
            if before:
                yield before
            before, at = None, at + 1
            continue
        if before and _inside(found.paths, before):
            found = Mention(before.start, found.end, found.paths)
        elif before:
            yield before
        before, at = found, found.end
    if before:
        yield before
