"""A character that stands once where the rest of the text has another: 战略背影下 among several 战略背景下.

The two must sound alike at the end, as characters do that are mistaken for each other; 有关 and 相关 are no mistake.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache

from pypinyin import Style, pinyin

from tashan.ingest.article import Article, Flag

_WINDOW = re.compile(r"([\u4e00-\u9fff]{5})([\u4e00-\u9fff])([\u4e00-\u9fff]{2})")
_BEFORE, _FEWEST = 5, 3
_NUMERALS = set("一二三四五六七八九十百千万亿两几")


def find(article: Article) -> Iterator[Flag]:
    """One flag on the rarer character, with the usual one as the suggestion."""
    places: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for match in _windows(article.text):
        places[match[1], match[3]][match[2]].append(match.start(2))
    for (before, after), found in places.items():
        if len(found) == 2:
            (usual, many), (odd, few) = sorted(found.items(), key=lambda item: -len(item[1]))
            if len(many) >= 2 and len(few) == 1 and _are_alike(usual, odd):
                message = f"疑似错字：同一说法别处写作“{before[-1]}{usual}{after[0]}”"
                yield Flag("typo", few[0] - 1, few[0] + 1, message, before[-1] + usual)


def _windows(text: str) -> Iterator[re.Match[str]]:
    """The windows whose first characters stand three times and more: twice as usual, and once odd."""
    beginnings = [text[at : at + _BEFORE] for at in range(len(text) - _BEFORE)]
    often = {beginning for beginning, count in Counter(beginnings).items() if count >= _FEWEST}
    for at, beginning in enumerate(beginnings):
        if beginning in often and (match := _WINDOW.match(text, at)):
            yield match


def _are_alike(one: str, other: str) -> bool:
    return not {one, other} & _NUMERALS and bool(_finals(one) & _finals(other))


@cache
def _finals(character: str) -> frozenset[str]:
    return frozenset(pinyin(character, style=Style.FINALS, heteronym=True)[0]) - {""}
