"""Numbers of persons in a text: identity numbers, mobile telephones, bank cards, in any width and grouping.

What they are not: document numbers, amounts, hotlines, ISBN, credit codes of units, hashes, web addresses.
"""

from __future__ import annotations

from tashan.chinese.private_numbers.find import PrivateNumber, private_numbers
from tashan.chinese.private_numbers.mask import masked, masked_number

__all__ = ["PrivateNumber", "masked", "masked_number", "private_numbers"]
