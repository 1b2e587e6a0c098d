"""Identity numbers: eighteen characters with the check of GB 11643-1999, or fifteen digits as until 1999."""

from __future__ import annotations

import datetime
import re

from tashan.chinese.private_numbers.surroundings import Before

# Provinces by GB/T 2260, residents from Hong Kong, Macao, Taiwan (81-83), foreigners with a residence card (9…).
_PROVINCE = "1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71"
_SHAPE = re.compile(
    rf"(?:(?:{_PROVINCE}|8[1-3])[0-9]{{4}}|9(?:{_PROVINCE})[0-9]{{3}})((?:18|19|20)[0-9]{{6}})[0-9]{{3}}[0-9X]"
)
_CALLED = re.compile("[1-9](?:[0-9]{14}|[0-9]{16}[0-9X])")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"


def is_identity(digits: str, before: Before) -> bool:
    """Whether `digits` (ASCII, X for ten) is an identity number; without a word that says so, it must check."""
    if not (_CALLED.fullmatch(digits) and before.identity) and not _is_valid(digits):
        return False
    return not before.unit_code


def checks(digits: str) -> bool:
    """Whether the last of eighteen characters is the check of the others (ISO 7064, MOD 11-2)."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False))
    return _CHECKS[total % 11] == digits[17]


def _is_valid(digits: str) -> bool:
    shape = _SHAPE.fullmatch(digits)
    return shape is not None and _is_day(shape[1]) and checks(digits)


def _is_day(written: str) -> bool:
    try:
        datetime.date(int(written[:4]), int(written[4:6]), int(written[6:]))
    except ValueError:
        return False
    return True
