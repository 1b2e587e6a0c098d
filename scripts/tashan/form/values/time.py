"""Years and days in the many ways in which people write them."""

from __future__ import annotations

import datetime
import re
import unicodedata

from tashan.chinese.numerals import whole
from tashan.form.values.slip import Slip
from tashan.library.characters import shown

_HAN = "[〇零○一二三四五六七八九十]"
_YEAR = re.compile(rf"(?:19|20)[0-9]{{2}}|[一二]{_HAN}{{3}}(?=年|$)")
_NOW = re.compile(r"至今|现在|目前|今|仍在.{0,4}|还在.{0,4}|未结束|没有结束|长期")
_PIECE = rf"(?:[0-9]{{1,2}}|{_HAN}{{1,3}})"
_DATE = re.compile(
    rf"(?P<year>(?:19|20)[0-9]{{2}}|[一二]{_HAN}{{3}})\s*[年./\-]\s*(?P<month>{_PIECE})"
    rf"(?:\s*[月./\-]\s*(?P<day>{_PIECE})?)?(?![0-9])"
)
_DIGITS = re.compile(r"((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])")


def year(written: str) -> int | None:
    """2021, 二〇二一年, 2021年11月 → 2021; 至今 → None. Raises Slip."""
    text = _narrow(written)
    if _NOW.fullmatch(text):
        return None
    found = list(dict.fromkeys(_YEAR.findall(text)))
    if len(found) > 1:
        raise Slip(f"“{shown(written)}”里有{len(found)}个年份", "起始年份和结束年份分开填，各写一个")
    if not found:
        raise Slip(f"“{shown(written)}”不是年份", "写四位数的年份，例如2021")
    return whole(found[0])


def day(written: str) -> datetime.date:
    """2021年11月5日, 2021-11-5, 2021.11.05, 20211105 → the day. Raises Slip."""
    found, words = day_or_month(written)
    if found is None:
        raise Slip(f"“{words}”没有写到日", "年、月、日写全，例如2026年11月26日")
    return found


def day_or_month(written: str) -> tuple[datetime.date | None, str]:
    """The day, and the words for it; no day where only month or year is given. Raises Slip."""
    text = _narrow(written)
    digits = _DIGITS.fullmatch(text)
    found = _DATE.search(text)
    if digits:
        return _real(written, *map(int, digits.groups())), text
    if found and found["day"]:
        return _real(written, whole(found["year"]), whole(found["month"]), whole(found["day"])), text
    if found:
        return None, _month(written, whole(found["year"]), whole(found["month"]))
    if (only := _YEAR.match(text)) and len(text) <= len(only[0]) + 1:
        return None, f"{whole(only[0])}年"
    raise Slip(f"“{shown(written)}”不是日期", "写成2021年11月5日或2021-11-05这样")


def _narrow(written: str) -> str:
    return re.sub(r"\s*[—–－~]\s*", "-", unicodedata.normalize("NFKC", written).strip())


def _real(written: str, *parts: int) -> datetime.date:
    try:
        return datetime.date(*parts)
    except ValueError:
        raise Slip(f"没有“{shown(written)}”这一天", "对着原文核对年、月、日") from None


def _month(written: str, year: int, month: int) -> str:
    _real(written, year, month, 1)
    return f"{year}年{month}月"
