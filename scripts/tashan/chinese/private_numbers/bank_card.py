"""Bank cards: fifteen to nineteen digits, with the check of ISO/IEC 7812 (Luhn) unless 卡号 stands before them."""

from __future__ import annotations

import re

from tashan.chinese.private_numbers.candidate import Candidate

_CALLED = re.compile("[3-69][0-9]{14,18}")
_ON_CARDS = {(16,), (19,), (4, 4, 4, 4), (4, 4, 4, 4, 3), (6, 10), (6, 13)}


def is_bank_card(given: Candidate) -> bool:
    """Whether it is a card's number; without a word that says so, only UnionPay's, grouped as on the card."""
    if not _CALLED.fullmatch(given.digits):
        return False
    if given.before.card_number:
        return True
    usual = given.digits.startswith("62") and given.sizes in _ON_CARDS and not given.before.other
    return (usual or given.before.card) and luhn(given.digits)


def luhn(digits: str) -> bool:
    """Whether the digits, every second one from the right doubled, add up to a multiple of ten."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
