"""Write a number in the formats that Word counts in (ECMA-376, ST_NumberFormat), those of Chinese documents first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

_SMALL = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        "M CM D CD C XC L XL X IX V IV I".split(),
        strict=True,
    )
)


def counting(number: int, digits: str = _SMALL, units: str = "十百千", ten: str = "十") -> str:
    """12 → 十二, 20 → 二十, 105 → 一百零五; beyond 9999 digit by digit. `ten`: what 10 to 19 begin with."""
    if not 0 < number < 10_000:
        return "".join(digits[int(digit)] for digit in str(abs(number)))
    if 10 <= number < 20:
        return ten + (digits[number % 10] if number % 10 else "")
    out, gap = "", False
    for place, digit in enumerate(map(int, str(number))):
        unit = len(str(number)) - place - 2
        gap = gap or (digit == 0 and bool(out))
        if digit:
            out += ("零" if gap else "") + digits[digit] + (units[unit] if unit >= 0 else "")
            gap = False
    return out


def _cyclic(number: int, signs: str) -> str:
    return signs[(number - 1) % len(signs)]


def _each_digit(number: int, digits: str) -> str:
    return "".join(digits[int(digit)] for digit in str(abs(number)))


def _letter(number: int, first: str) -> str:
    """a … z, aa, bb …, as Word counts."""
    return chr(ord(first) + (number - 1) % 26) * min(20, 1 + (number - 1) // 26)


def _roman(number: int) -> str:
    out = ""
    for value, sign in _ROMAN:
        out += sign * min(20, number // value)
        number %= value
    return out


def _enclosed(number: int, first: str, last: int) -> str:
    return chr(ord(first) + number - 1) if 1 <= number <= last else str(number)


def _circle(number: int) -> str:
    return chr(ord("㉑") + number - 21) if 21 <= number <= 35 else _enclosed(number, "①", 20)


_LEGAL_NUMERALS = partial(counting, digits=_LEGAL, units="拾佰仟", ten="壹拾")
_FORMATS: Mapping[str, Callable[[int], str]] = {
    "chineseCounting": counting,
    "chineseCountingThousand": counting,
    "taiwaneseCounting": counting,
    "taiwaneseCountingThousand": counting,
    "japaneseCounting": counting,
    "ideographDigital": partial(_each_digit, digits=_SMALL),
    "taiwaneseDigital": partial(_each_digit, digits=_SMALL),
    "japaneseDigitalTenThousand": partial(_each_digit, digits=_SMALL),
    "chineseLegalSimplified": _LEGAL_NUMERALS,
    "ideographLegalTraditional": _LEGAL_NUMERALS,
    "ideographTraditional": partial(_cyclic, signs=_STEMS),
    "ideographZodiac": partial(_cyclic, signs=_BRANCHES),
    "decimalFullWidth": partial(_each_digit, digits="０１２３４５６７８９"),
    "decimalFullWidth2": partial(_each_digit, digits="０１２３４５６７８９"),
    "decimalZero": lambda number: f"{number:02}",
    "decimalEnclosedCircle": _circle,
    "decimalEnclosedCircleChinese": _circle,
    "decimalEnclosedParen": partial(_enclosed, first="⑴", last=20),
    "decimalEnclosedFullstop": partial(_enclosed, first="⒈", last=20),
    "ideographEnclosedCircle": partial(_enclosed, first="㊀", last=10),
    "upperLetter": partial(_letter, first="A"),
    "lowerLetter": partial(_letter, first="a"),
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "none": lambda _number: "",
}


def numeral(number: int, form: str) -> str:
    """`number` in the format `form`; formats of other languages count in decimals."""
    return _FORMATS[form](number) if form in _FORMATS and number > 0 else str(number)
