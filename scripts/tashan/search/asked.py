"""What a query asks: words, "phrases", -words and 字段:值. client/query.js reads it in the same way."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from tashan.chinese.fold import fold

LONGEST = 100
_PART = re.compile(
    r"(-?)(?:([\u4e00-\u9fff]{2}):\s*)?"
    r"(?:[\"“]([^\"“”]+)[\"”](?=\s|$)|「([^「」]+)」(?=\s|$)|(\S+))"
)
# People ask for failures; the library calls them by their effect.
_FAILED = re.compile(r"\s*(?:失败|失敗|不成功|不理想|反面|教训|教訓)(?:的|之)?(?:案例|做法|经验|經驗|典型)?\s*")
FACETS = {
    "类型": "kind",
    "主题": "theme",
    "地区": "place",
    "年份": "year",
    "层级": "level",
    "城乡": "setting",
    "成效": "effect",
    "依据": "certainty",
}


@dataclass
class _Parts:
    words: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    quoted: bool = False
    filters: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asked:
    """Folded words that a page must have (one with a space is a phrase), words that it must not have, filters."""

    words: tuple[str, ...]
    without: tuple[str, ...] = ()
    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    quoted: bool = False


def asked(query: str) -> Asked:
    """Read a query. Nothing but excluded words excludes nothing: they are looked for."""
    if _FAILED.fullmatch(query):
        return Asked((), filters=(("effect", ("mixed", "none", "worse")),))
    parts = _Parts()
    for found in _PART.finditer(unicodedata.normalize("NFKC", query[:LONGEST])):
        _add(parts, found)
    words, without = parts.words, parts.without
    if not words and not parts.filters:
        words, without = without, []
    filters = tuple((name, tuple(values)) for name, values in parts.filters.items())
    return Asked(tuple(dict.fromkeys(words)), tuple(without), filters, parts.quoted)


def _add(parts: _Parts, found: re.Match[str]) -> None:
    minus, name, quote, corner, plain = found.groups()
    phrase = quote or corner
    facet = FACETS.get(fold(name)) if name else None
    if facet and not minus:
        parts.filters.setdefault(facet, []).append(phrase or plain)
        return
    folded = fold(phrase if phrase and not name else found[0])
    parts.quoted = parts.quoted or bool(phrase)
    own = parts.without if minus else parts.words
    own.extend([folded] if phrase and folded else folded.split())
