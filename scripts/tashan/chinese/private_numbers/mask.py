"""Mask numbers of persons, so that every offset stays."""

from __future__ import annotations

from tashan.chinese.private_numbers.find import SHORTEST, private_numbers

_KEPT = 3  # digits that a masked number still shows, enough to tell which number it is in the text at hand


def masked(text: str) -> str:
    """The text with its private numbers masked."""
    if len(text) < SHORTEST:
        return text
    out: list[str] = []
    at = 0
    for number in private_numbers(text):
        out += (text[at : number.start], masked_number(text[number.start : number.end]))
        at = number.end
    return "".join((*out, text[at:])) if out else text


def masked_number(written: str) -> str:
    """A number as written, with stars for all its digits and numerals but the first three."""
    seen = 0
    out = []
    for sign in written:
        counts = sign.isalnum()
        seen += counts
        out.append("*" if counts and seen > _KEPT else sign)
    return "".join(out)
