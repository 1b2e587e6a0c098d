"""Recognise numbers of persons: identity numbers, mobile telephones, bank cards, in any width and grouping.

What they are not: document numbers, amounts, short numbers such as 12345, ISBN, hashes, addresses of web pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Kind = Literal["identity", "mobile", "bank_card"]

_WIDE = str.maketrans("０１２３４５６７８９ＸｘX＋", "0123456789xxx+")
_DIGIT = "0-9０-９"
# What people put between the groups of a number; a comma or a full stop would part two numbers.
_GAP = (
    r"[ \t\u00a0\u2002-\u200b\u202f\u3000\ufeff]{0,2}[-－‐‑‒–—_·•.．]?[ \t\u00a0\u2002-\u200b\u202f\u3000\ufeff]{0,2}"
)
_RUN = re.compile(rf"[{_DIGIT}]+(?:{_GAP}[{_DIGIT}]+)*(?:{_GAP}[XxＸｘ](?![A-Za-z]))?")
_GROUP = re.compile(rf"[{_DIGIT}]+(?:{_GAP}[XxＸｘ])?$|[{_DIGIT}]+")
_LONGEST, _SHORTEST = 19, 11
_KEPT = 3  # digits that a masked number still shows

_MOBILE = re.compile(r"(?:(?:00|0)?86|0)?(1[3-9][0-9]{9})")
_IDENTITY = re.compile(
    r"(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)[0-9]{4}"
    r"(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9x]"
)
_OLD_IDENTITY = re.compile(
    r"(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])[0-9]{6}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}"
)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)  # GB 11643
_CHECKS = "10x98765432"

# What the words before a number say of it.
_BEFORE = 24
_TELEPHONE = re.compile(r"电\s?话|手机|联系|拨打|致电|咨询|微信|短信|热线|传真|[Tt][Ee][Ll]|[Mm]obile|[Pp]hone")
_PERSON = re.compile(r"身份证|身份号|公民号|证件|身分证")
_CARD = re.compile(r"银行|卡号|[账帐][号户]|开户|储蓄|信用卡|借记|汇款|转账|打款|存折|一卡通|社保卡|工资卡")
_OTHER = re.compile(
    r"(?:编号|文号|案号|单号|订单|流水|序列|代码|统计|批号|标号|刊号|书号|货号|ISBN|ISSN|DOI|No|NO)\s*[.．:：为是]?\s*$",
    re.IGNORECASE,
)
_AMOUNT_AFTER = re.compile(r"\s*(?:元(?![旦宵月素])|美元|%|％|‰|万元|万吨|亿元|吨|平方|公里|千瓦|公顷)")
_PAGE = re.compile(r"(?:https?://|www\.)[^\s\u3000-\u9fff\uff00-\uffef]*$")
_DAYS = ([4, 2, 2], [4, 1, 2], [4, 1, 1], [4, 2, 1])  # 1978-12-18
_LETTERS = re.compile(r"(?<![0-9A-Za-z])[A-Za-z]{1,8}$")


@dataclass(frozen=True, slots=True)
class PrivateNumber:
    """text[start:end] is a number of a person, with the marks between its groups."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Group:
    start: int
    end: int
    digits: str


def private_numbers(text: str) -> Iterator[PrivateNumber]:
    """The numbers of persons in `text`, in order."""
    for run in _RUN.finditer(text):
        if run.end() - run.start() >= _SHORTEST:
            yield from _in_run(text, run)


def masked(text: str) -> str:
    """The text with the digits of private numbers as stars, all but the first three; every offset stays."""
    for number in tuple(private_numbers(text)):
        shown = masked_number(text[number.start : number.end])
        text = text[: number.start] + shown + text[number.end :]
    return text


def masked_number(written: str) -> str:
    """A number as written, with stars for all its digits but the first three."""
    seen = 0
    out = []
    for sign in written:
        counts = sign.translate(_WIDE) in "0123456789x"
        seen += counts
        out.append("*" if counts and seen > _KEPT else sign)
    return "".join(out)


def _in_run(text: str, run: re.Match[str]) -> Iterator[PrivateNumber]:
    """The numbers in a run of groups: the longest that begins at each group, so that none is part of another."""
    groups = [
        _Group(run.start() + each.start(), run.start() + each.end(), _plain(each[0]))
        for each in _GROUP.finditer(run[0])
    ]
    at = 0
    while at < len(groups):
        found = _longest(text, groups, at)
        if found is None:
            at += 1
            continue
        kind, last = found
        yield PrivateNumber(kind, groups[at].start, groups[last].end)
        at = last + 1


def _plain(written: str) -> str:
    return "".join(sign for sign in written.translate(_WIDE) if sign in "0123456789x")


def _longest(text: str, groups: list[_Group], first: int) -> tuple[Kind, int] | None:
    """The kind of the longest number that begins with group `first`, and its last group."""
    digits, found = "", None
    for last in range(first, len(groups)):
        digits += groups[last].digits
        if len(digits) > _LONGEST:
            break
        if len(digits) >= _SHORTEST and (kind := _kind(text, digits, groups, (first, last))):
            found = (kind, last)
    return found


def _kind(text: str, digits: str, groups: list[_Group], span: tuple[int, int]) -> Kind | None:
    start, end = groups[span[0]].start, groups[span[1]].end
    if not _stands_alone(text, start, end):
        return None
    before = text[max(0, start - _BEFORE) : start]
    if _IDENTITY.fullmatch(digits) and (_checks(digits) or _PERSON.search(before)):
        return "identity"
    if _OLD_IDENTITY.fullmatch(digits) and _PERSON.search(before):
        return "identity"
    if _MOBILE.fullmatch(digits) and _is_mobile(text, groups, span, before):
        return "mobile"
    if _is_card(digits, before):
        return "bank_card"
    return None


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the number is no part of a decimal, a word of letters and digits, or a web address."""
    before, after = text[max(0, start - 200) : start], text[end : end + 2]
    if re.match(r"[A-Za-z0-9_]|[.．][0-9]", after) or re.search(r"[0-9][.．]?$", before):
        return False
    if before[-1:].isascii() and before[-1:].isalpha() and not _LETTERS.search(before):
        return False
    return not _PAGE.search(before)


def _checks(digits: str) -> bool:
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False))
    return _CHECKS[total % 11] == digits[17]


def _is_mobile(text: str, groups: list[_Group], span: tuple[int, int], before: str) -> bool:
    if _TELEPHONE.search(before):
        return True
    if _OTHER.search(before):
        return False
    if span[0] == span[1]:
        return not _AMOUNT_AFTER.match(text, groups[span[1]].end)
    return _is_grouped(text, groups, span)


def _is_grouped(text: str, groups: list[_Group], span: tuple[int, int]) -> bool:
    """Whether groups belong together without a word to say so: no day of the calendar, no column of figures."""
    own = groups[span[0] : span[1] + 1]
    sizes = [len(group.digits) for group in own]
    gaps = {text[one.end : other.start].strip() for one, other in pairwise(own)}
    if sizes[:3] in _DAYS or (len(gaps) > 1 and sizes[-3:] != [3, 4, 4]):
        return False
    if gaps & {".", "．"}:  # neither a decimal nor an address such as 192.168.100.10
        return len(sizes) > 2 and not (len(sizes) == 4 and max(sizes) < 4)
    # 138 1234 5678 inside a longer row of numbers parted by spaces may be three of them.
    return span[0] == 0 or gaps != {""}


def _is_card(digits: str, before: str) -> bool:
    if not 16 <= len(digits) <= 19 or digits[0] not in "34569" or "x" in digits or not _luhn(digits):
        return False
    if _CARD.search(before):
        return True
    return len(digits) in (16, 19) and digits.startswith("62") and not _OTHER.search(before)


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
