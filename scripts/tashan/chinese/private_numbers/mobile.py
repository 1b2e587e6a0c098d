"""Mobile telephones: eleven digits from 13 to 19, with or without 86 before them; Taiwan's ten from 09."""

from __future__ import annotations

import re
from itertools import pairwise

from tashan.chinese.pattern import when_asked
from tashan.chinese.private_numbers.candidate import Candidate
from tashan.chinese.private_numbers.digits import gap
from tashan.chinese.private_numbers.surroundings import is_amount

_MAINLAND = re.compile(r"(?:(?:00|0)?86|0)?1[3-9][0-9]{9}")
_TAIWAN = re.compile("(?:(?:00)?8860?|0)9[0-9]{8}")
_USUAL = ((3, 4, 4), (4, 3, 3))  # 138 1234 5678, 0912 345 678: nothing else is written so
_DAYS = ((4, 2, 2), (4, 1, 2), (4, 2, 1))  # 1978-12-18 and what follows it
_BRACKETS = {")", "）"}  # (138)0013-8000
_DOTS = {".", "．"}
_RARE = _DOTS | {"/", "／"}
_WORDS = when_asked("[\u3400-\u9fff，。；、（）()]")
_YEAR = re.compile("19[0-9]{2}|20[0-4][0-9]")


def is_mobile(given: Candidate) -> bool:
    """Whether it is one mobile number."""
    mainland = _MAINLAND.fullmatch(given.digits)
    if not mainland and not _TAIWAN.fullmatch(given.digits):
        return False
    if given.before.telephone:
        return True
    if given.before.other or given.digits.startswith("01") or is_amount(given.text, given.end):
        return False
    return bool(mainland) if len(given.groups) == 1 else _is_grouped(given)


def _is_grouped(given: Candidate) -> bool:
    """Whether the groups belong together without a word to say so: no date, no decimal, no row of a table."""
    marks = {gap(given.text, one, other) for one, other in pairwise(given.groups)} - _BRACKETS
    code = given.groups[0].digits.lstrip("0") in ("86", "886")  # whose mark may differ from the others
    even = len(marks) - code <= 1
    usual = even and given.sizes[code:] in _USUAL
    if marks & _RARE and not (usual and marks & _DOTS):
        return False
    if given.sizes[:3] in _DAYS or sum(bool(_YEAR.fullmatch(group.digits)) for group in given.groups) > 1:
        return False
    plain = usual or len(given.groups) == 2
    if marks <= {""}:
        return given.alone and (plain or set(given.sizes) == {1} or _in_prose(given))
    return usual or (even and (plain or given.alone))


def _in_prose(given: Candidate) -> bool:
    """Whether words or punctuation touch the number, or it has a line to itself, as no row of a table looks."""
    ahead, behind = given.text[max(0, given.start - 1) : given.start], given.text[given.end : given.end + 1]
    own_line = len(given.groups) == 3 and {ahead, behind} <= {"", "\n"}
    return own_line or bool(_WORDS().search(ahead + behind))
