"""Where an article of a file begins: six signs, each of them enough when it is seen more than once.

1. A title line directly above a byline (magazine pages).
2. A title line directly after a paragraph that ends with its author in brackets (collections).
3. A line that repeats an item of the contents list at the head (broadcast days, newsletters).
4. 案例一：…, 案例二：… in a file that calls itself a collection.
5. A title line directly above a paragraph that opens as agencies and papers open one (本报讯, 新华社…电).
6. A title line behind a mark (●, ★, 【】) or a number in a file that calls itself the news of a day or a newsletter.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from tashan.chinese.pattern import when_asked
from tashan.ingest.metadata.byline import closing_byline, line_byline
from tashan.ingest.metadata.lines import (
    ITEM_MARKS,
    ITEM_NUMBER,
    SAMPLE_NUMBER,
    Line,
    is_subtitle,
    is_title_like,
    unmarked,
)

Sign = Callable[[list[Line]], list[int]]

_LONG = 60
_LEAST = 25  # characters of the shortest item of news
_FEWEST = 2
_HEAD = 3
_COLLECTION = re.compile(
    r"汇编|合集|案例[集选辑库]|选编|典型案例|经验交流材料|[一二三四五六七八九十\d]{1,4}[个则大篇]案例|优秀案例"
)
_ITEM = re.compile(r"^[（(]?\d{1,3}[）).．、]\s*(.{5,})$")
# 本报讯（记者 林远山）, 新华社北京5月6日电, 【记者 林远山】
_LEAD = re.compile(
    r"(?:本[报刊台网]|新华社|中新社|[\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|新闻|[网台]))"
    r"[^，。；：\n]{0,20}?(?:讯|电|消息)(?=[\s（(：:【])|"
    r"[【（(](?:本[报刊台网站])?(?:特约)?(?:记者|通讯员)[^】)）\n]{2,30}[】)）]"
)
# 清河县广播电台 每日新闻 2023年5月6日; 【乡镇动态】（第12期）
_NEWS_OF_A_DAY = re.compile(
    r"(?:[^，。]{0,20}(?:新闻|联播|播报|简讯|短讯|快讯|快报)|【?[^，。【】]{0,6}(?:动态|要闻|集锦))"
    r"[】\s（(]*第?[\d年月日期总\-—.·/\s]*[)）】]?"
)
_MARKED = when_asked(rf"(?:[{ITEM_MARKS}]\s*|{ITEM_NUMBER})(\S.{{5,}})|【(.{{6,}})】")


def _with_kicker(lines: list[Line], at: int) -> int:
    """The title block at `at` begins a line earlier where a kicker (ending in ——) stands above."""
    return at - 1 if at and is_title_like(lines[at - 1].text) and lines[at - 1].text.endswith("——") else at


def above_bylines(lines: list[Line]) -> list[int]:
    """Titles directly above a byline that is followed by a paragraph."""
    return [
        _with_kicker(lines, at)
        for at in range(len(lines) - 2)
        if line_byline(lines[at + 1].text)
        and is_title_like(lines[at].text)
        and any(len(line.text) >= _LONG for line in lines[at + 2 : at + 4])
    ]


def after_signatures(lines: list[Line]) -> list[int]:
    """Titles after a signed paragraph, where the file both begins with a title and ends signed."""
    if not lines or not is_title_like(lines[0].text) or not closing_byline(lines[-1].text):
        return []
    later = [
        at for at in range(1, len(lines) - 1) if is_title_like(lines[at].text) and closing_byline(lines[at - 1].text)
    ]
    return [0, *later] if later else []


def repeated_from_contents(lines: list[Line]) -> list[int]:
    """Lines that repeat the beginning of an item listed before any of them."""
    items = [
        (at, found[1].rstrip("；;：:。.， "))
        for at, line in enumerate(lines)
        if (line.text[0] in "（(" or line.text[0].isdecimal()) and (found := _ITEM.match(line.text))
    ]
    starts: list[int] = []
    for at, line in enumerate(lines if items else ()):
        text = unmarked(line.text)
        if not _ITEM.match(line.text) and any(listed < at and text.startswith(item) for listed, item in items):
            starts.append(at)
    return starts if len(starts) > _FEWEST else []


def numbered_samples(lines: list[Line]) -> list[int]:
    """案例一, 案例二, …; inside an ordinary article such lines only illustrate a point."""
    if not any(_COLLECTION.search(line.text) for line in lines[:_HEAD]):
        return []
    return [at for at, line in enumerate(lines) if SAMPLE_NUMBER.match(unmarked(line.text)) and len(line.text) < _LONG]


def above_leads(lines: list[Line]) -> list[int]:
    """Titles directly above 本报讯（记者 …）, or with their subtitle between."""
    found: list[int] = []
    for at, line in enumerate(lines):
        if at and len(line.text) >= _LEAST and _LEAD.match(line.text):
            title = at - 2 if at > 1 and is_subtitle(lines[at - 1].text) else at - 1
            if is_title_like(lines[title].text):
                found.append(_with_kicker(lines, title))
    return found


def marked_news(lines: list[Line]) -> list[int]:
    """Marked titles, each above a paragraph; a list of them at the head is its contents."""
    if not any(_NEWS_OF_A_DAY.fullmatch(line.text) for line in lines[:_HEAD]):
        return []
    marked = [_MARKED().fullmatch(line.text) for line in lines]
    return [
        at
        for at, (found, behind) in enumerate(pairwise(marked))
        if found and not behind and is_title_like(found[1] or found[2]) and len(lines[at + 1].text) >= _LEAST
    ]


SIGNS: tuple[Sign, ...] = (
    above_bylines,
    after_signatures,
    repeated_from_contents,
    numbered_samples,
    above_leads,
    marked_news,
)


def starts(lines: list[Line]) -> list[int]:
    """The indexes of the lines that begin an article; empty for a file that is one article."""
    found = (sign(lines) for sign in SIGNS)
    return next((indexes for indexes in found if len(indexes) >= _FEWEST), [])
