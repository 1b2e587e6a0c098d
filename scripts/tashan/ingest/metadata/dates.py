"""Read when an article was published, only where its metadata say so."""

from __future__ import annotations

import datetime
import re

from tashan.chinese.numerals import whole
from tashan.chinese.pattern import when_asked

_SMALL = r"(?:\d\d?|[一二三四五六七八九十]{1,3})"
_MONTH_DAY = rf"年\s?(?P<month>{_SMALL})\s?月\s?(?P<day>{_SMALL})\s?日"
_REPUBLIC = 1911
# Each with what has to be added to its year.
_FORMS = (
    (
        re.compile(rf"(?:中华)?民国\s?(?P<year>\d{{2,3}}|[一二三四五六七八九十百零〇○]{{2,5}})\s?{_MONTH_DAY}"),
        _REPUBLIC,
    ),
    (re.compile(rf"(?<!\d)(?P<year>(?:19|20)\d\d)\s?{_MONTH_DAY}"), 0),
    (re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)"), 0),
    (re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?!\d)"), 0),
    (re.compile(rf"(?P<year>[一二][九〇○零0][〇○零0一二三四五六七八九]{{2}}){_MONTH_DAY}"), 0),
)
# 上传时间 is when a document library got the file, not when anybody published it.
_NOT_PUBLISHED = re.compile(r"(?:上传|下载|访问|修改|LastEdit)\w{0,4}\s*[:：]?\s*$", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"发布|发表|刊发|时间|日期|来源|作者|记者|编辑|(?i:date)|[（(]\d{8}[)）]|\d{2}:\d{2}|发表于|(?:原文|链接|网址)\S{0,4}(?i:https?):|"
    r"^\W*20\d\d([-/.])\d\d?\1\d\d?[\u4e00-\u9fff· ]{2,12}$|"
    r"^\W*(?:(?:中华)?民国)?[\d〇○零一二三四五六七八九十百\s\-/.:：年月日]+\W*$"
)
_DATELINE = when_asked(
    rf"(?:本报|新华社|[\u4e00-\u9fff]{{2,6}}(?:网|社|报))[\u4e00-\u9fff]{{0,8}}?"
    rf"(?P<month>{_SMALL})月(?P<day>{_SMALL})日[电讯]"
)
_OPENING = 600
_LONGEST = 160
# What is in every date but the year.
DATES = re.compile(rf"月\s?{_SMALL}\s?日|19\d\d(?:[-/.]\d|[01]\d[0-3]\d)|20\d\d(?:[-/.]\d|[01]\d[0-3]\d)")
# Dates have four of them, or are in numerals and long.
_DIGITS = re.compile(r"[\d民〇○零](?:(?<=\d)\d{3}|(?<=民)国|(?<=[〇○零]))")


def _iso(year: int, found: re.Match[str]) -> str:
    """YYYY-MM-DD; empty for a date that no calendar has."""
    try:
        return datetime.date(year, whole(found["month"]), whole(found["day"])).isoformat()
    except ValueError:
        return ""


def date_in(line: str) -> str:
    """The date that a line of metadata gives, as YYYY-MM-DD; empty for other lines and for impossible dates.

    Years of the Republic (民国104年) and dates in Chinese numerals (二〇二一年十一月五日) are dates too.
    """
    line = line[:_LONGEST]
    if not _DIGITS.search(line) or not _PUBLISHED.search(line):
        return ""
    for form, more in _FORMS:
        found = form.search(line)
        if found:
            return "" if _NOT_PUBLISHED.search(line[: found.start()]) else _iso(whole(found["year"]) + more, found)
    return ""


def dateline(text: str, year: int | None) -> str:
    """The day of 本报济南7月24日电, which names no year, in `year`; empty without either."""
    found = _DATELINE().search(text[:_OPENING])
    return _iso(year, found) if found and year else ""
