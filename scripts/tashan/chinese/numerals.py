"""The numbers of a Chinese text with their exact values, whichever way they are written.

１，２００余 and 1200 are equal, so are 五万 and 5万, 百分之六十, 六成 and 60%, 三分之一 and 1/3. A range or a list is
several numbers. Words that merely hold a numeral (一些, 万能章) yield numbers too: who looks a figure up looks at what
follows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from tashan.chinese.pattern import when_asked

_WIDE = str.maketrans("０１２３４５６７８９％．／", "0123456789%./")
_TEN = "〇零○ 一壹 二贰两 三叁 四肆 五伍 六陆 七柒 八捌 九玖".split()
_DIGITS = {sign: value for value, signs in enumerate(_TEN) for sign in signs}
_SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
_HAN = f"[{''.join((*_DIGITS, *_SMALL, *_LARGE))}]"
_ABOUT = "[余多几来]"
_ARABIC = r"\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?"
# 千 is a thousand, but not in 千米, 千瓦, 千克; 成 is a tenth, but not in 成立, 成为.
_MAGNITUDE = rf"(?:{_ABOUT}?(?:[十百万亿]|千(?![瓦克米])))*"
_TENTHS = "成(?![立为员功本就果长年熟品交])"
_NUMBER = when_asked(
    rf"""(?<![\d.])(?:
      (?P<over>{_ARABIC})/(?P<under>\d+)(?![\d/])
    | (?P<parts>{_HAN}+)分之(?P<of>{_HAN}+(?:点{_HAN}+)?)
    | (?:(?P<arabic>{_ARABIC})(?P<magnitude>{_MAGNITUDE})|(?P<han>{_HAN}+(?:{_ABOUT}[百千万亿]+)?(?:点{_HAN}+)?))
      {_ABOUT}?(?P<tenths>{_TENTHS})?
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number, and in `rest` what it is a number of: %, 元/年, the words behind it."""

    value: Fraction
    rest: str


def numbers(text: str, ahead: int = 12) -> Iterator[Number]:
    """The numbers of `text` in order; `rest` holds up to `ahead` characters."""
    text = text.translate(_WIDE)
    for found in _NUMBER().finditer(text):
        rest = text[found.end() : found.end() + ahead]
        for value, share in _values(found):
            yield Number(value, f"%{rest}" if share else rest)


def _values(found: re.Match[str]) -> Iterator[tuple[Fraction, bool]]:
    """The value, and whether it is a percentage. 12，300 is 12300, or 12 and 300."""
    if found["over"]:
        if int(found["under"]):
            yield _arabic(found["over"]) / int(found["under"]), False
    elif found["parts"]:
        parts = _han(found["parts"])
        if parts:
            yield (_han(found["of"]), True) if parts == 100 else (_han(found["of"]) / parts, False)
    elif found["arabic"]:
        for each in (found["arabic"], *(found["arabic"].split("，") if "，" in found["arabic"] else ())):
            yield _tenths(_arabic(each) * _magnitude(found["magnitude"]), found)
    else:
        yield _tenths(_han(found["han"]), found)


def _tenths(value: Fraction, found: re.Match[str]) -> tuple[Fraction, bool]:
    return (value * 10, True) if found["tenths"] else (value, False)


def _arabic(digits: str) -> Fraction:
    return Fraction(re.sub("[,，]", "", digits))


def _magnitude(signs: str) -> int:
    value = 1
    for sign in signs:
        value *= _SMALL.get(sign, _LARGE.get(sign, 1))
    return value


def _han(written: str) -> Fraction:
    """三百二十 is 320, 二〇二一 is 2021, 三点五 is 7/2. 一万二 for 12000 is speech, hardly ever in print: 10002."""
    before, _, behind = re.sub(_ABOUT, "", written).partition("点")
    digits = "".join(str(_DIGITS.get(sign, 0)) for sign in behind)
    return whole(before) + Fraction(int(digits or "0"), 10 ** len(digits))


def whole(signs: str) -> int:
    """The number that numerals alone say: 一百零三, 二〇二一, 12. Raises KeyError for other signs."""
    if signs.isdecimal():
        return int(signs)
    if all(sign in _DIGITS for sign in signs):
        return int("".join(str(_DIGITS[sign]) for sign in signs) or "0")
    total = section = digit = 0
    for sign in signs:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif sign in _SMALL:
            section, digit = section + (digit or 1) * _SMALL[sign], 0
        else:
            total, section, digit = (total + section + digit or 1) * _LARGE[sign], 0, 0
    return total + section + digit
