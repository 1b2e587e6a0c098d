"""Look through runs of digits for numbers of persons: the longest that begins at each group, so that none is cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tashan.chinese.private_numbers.bank_card import is_bank_card
from tashan.chinese.private_numbers.candidate import Candidate
from tashan.chinese.private_numbers.digits import Group, cross_end, parted, runs
from tashan.chinese.private_numbers.identity import is_identity
from tashan.chinese.private_numbers.mobile import is_mobile
from tashan.chinese.private_numbers.surroundings import before

Kind = Literal["identity", "mobile", "bank_card"]
SHORTEST, _LONGEST = 10, 19
_WITHOUT_X = 17
# What has another length or beginning needs no look at its surroundings: nearly all digits of a table.
_POSSIBLE = re.compile("0{0,2}(?:8?86)?(?:1[3-9][0-9]|0?9)[0-9]{8}|[1-9][0-9]{14}|[1-9][0-9]{16,17}|[3-69][0-9]{14,18}")


@dataclass(frozen=True, slots=True)
class PrivateNumber:
    """text[start:end] is a number of a person, with the marks between its groups."""

    kind: Kind
    start: int
    end: int


def private_numbers(text: str) -> Iterator[PrivateNumber]:
    """The numbers of persons in `text`, in order."""
    found = [number for run in runs(text, SHORTEST) for number in _in_run(text, run)]
    yield from sorted(found, key=lambda number: number.start)


def _in_run(text: str, run: tuple[Group, ...]) -> Iterator[PrivateNumber]:
    at = 0
    found = False  # whether the group before belongs to a number: then the next begins a row of them
    while at < len(run):
        longest = _longest(text, run, at, found)
        found = longest is not None
        if longest is None:
            at += 1
            continue
        number, at = longest
        yield number


def _longest(text: str, run: tuple[Group, ...], first: int, follows: bool) -> tuple[PrivateNumber, int] | None:
    """The longest number that begins with group `first`, and the place of the group behind it."""
    found = None
    digits = ""
    words = before(text, run[first].start)
    for last in range(first, len(run)):
        digits += run[last].digits
        if len(digits) > _LONGEST:
            break
        if _POSSIBLE.fullmatch(digits):
            alone = (follows or parted(text, run, first)) and parted(text, run, last + 1)
            number = _number(Candidate(text, run[first : last + 1], digits, words, alone))
            found = (number, last + 1) if number else found
    return found


def _number(given: Candidate) -> PrivateNumber | None:
    end = cross_end(given.text, given.end) if len(given.digits) == _WITHOUT_X else None
    if end and is_identity(f"{given.digits}X", given.before):
        return PrivateNumber("identity", given.start, end)
    kind = _kind(given)
    return PrivateNumber(kind, given.start, given.end) if kind and not given.in_code else None


def _kind(given: Candidate) -> Kind | None:
    if given.breaks <= 1 and is_identity(given.digits, given.before):  # a narrow column may break it once
        return "identity"
    if given.breaks:
        return None
    if is_mobile(given):
        return "mobile"
    return "bank_card" if is_bank_card(given) else None
