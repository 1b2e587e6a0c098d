"""A character that stands once where the rest of the text has another: 战略背影下 among several 战略背景下.

The two must sound alike at the end, as characters do that are mistaken for each other; 有关 and 相关 are no mistake.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain

from tashan.chinese.pinyin import finals
from tashan.ingest.article import Article, Flag

# A window of so many Han characters: five, the one in question, two.
_RUN = re.compile(r"[\u4e00-\u9fff]{8,}")
_BEFORE, _LENGTH, _FEWEST = 5, 8, 3
_NUMERALS = set("一二三四五六七八九十百千万亿两几")


def find(article: Article) -> Iterator[Flag]:
    """One flag on the rarer character, with the usual one as the suggestion."""
    places: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for window, at in _windows(article.text):
        places[window[:_BEFORE], window[_BEFORE + 1 :]][window[_BEFORE]].append(at + _BEFORE)
    for (before, after), found in places.items():
        if len(found) == 2:
            (usual, many), (odd, few) = sorted(found.items(), key=lambda item: -len(item[1]))
            if len(many) >= 2 and len(few) == 1 and _are_alike(usual, odd):
                message = f"疑似错字：同一说法别处写作“{before[-1]}{usual}{after[0]}”"
                yield Flag("typo", few[0] - 1, few[0] + 1, message, before[-1] + usual)


def _windows(text: str) -> Iterator[tuple[str, int]]:
    """The windows whose first characters begin three and more: two as usual, and an odd one; each with its place."""
    places = [range(run.start(), run.end() - _LENGTH + 1) for run in _RUN.finditer(text)]
    beginnings = [text[at : at + _BEFORE] for run in places for at in run]
    often = {beginning for beginning, count in Counter(beginnings).items() if count >= _FEWEST}
    for at, beginning in zip(chain(*places), beginnings, strict=True) if often else ():
        if beginning in often:
            yield text[at : at + _LENGTH], at


def _are_alike(one: str, other: str) -> bool:
    return not {one, other} & _NUMERALS and bool(finals(one) & finals(other))
