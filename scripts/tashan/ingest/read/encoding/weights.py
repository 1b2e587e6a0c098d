"""How much sense a text makes: the bits that each of its characters costs a reader of Chinese."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("weights.txt")
# A wrong reading is made of characters that the table lacks.
UNKNOWN_HAN, _UNKNOWN = 19, 22
# Bits a character from which nobody wrote a text.
NONSENSE = 17
_PUNCTUATION = {"，": 5, "。": 6, "、": 7, "\u3000": 6, "\n": 6, "\r": 6, "\t": 8, " ": 6}
_RANGES = (
    ("\x21", "\x7e", 8),
    ("\xa0", "\xff", 14),
    ("\u0391", "\u0451", 14),
    ("\u2010", "\u203b", 10),
    ("\u3001", "\u301f", 10),
    ("\uff01", "\uff5e", 10),
    ("\u3400", "\u9fff", UNKNOWN_HAN),
)


@cache
def _listed() -> dict[str, int]:
    bits = dict(_PUNCTUATION)
    for line in TABLE.read_text("utf-8").splitlines():
        number, _, chars = line.partition(" ")
        bits.update(dict.fromkeys(chars, int(number)))
    return bits


@cache
def _bits(char: str) -> int:
    unlisted = (bits for first, last, bits in _RANGES if first <= char <= last)
    return _listed().get(char) or next(unlisted, _UNKNOWN)


def cost(text: str) -> int:
    """The bits of `text`: few for sense, many for characters that nobody writes together."""
    return sum(times * _bits(char) for char, times in Counter(text).items())
