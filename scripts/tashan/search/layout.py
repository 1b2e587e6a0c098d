"""How an index lies in its files: what those who write it and those who read it agree on.

A key is a string of two to `LONGEST` UTF-16 units, one character, or `#` with a number.
"""

from __future__ import annotations

import re

LONGEST = 16
NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)*[%‰]?")
# Longer ones are serial numbers, which nobody looks for whole.
LONGEST_NUMBER = 12
# Parts keys, since no key has it.
SEPARATOR = "_"
# The address of a place is PAGE times the number of its page, plus the place on the page.
PAGE = 1 << 19
# Where each field begins on a page: the text at 0, so that most numbers stay short; the higher, the more it counts. The
# values of a page have places of their own, so that an edit of one moves nothing in the text, but count as the text.
VALUES = 1 << 17
FIELDS = (0, 1 << 18, (1 << 18) + (1 << 13), (1 << 18) + (2 << 13), (1 << 18) + (3 << 13))
# In a list of pages alone an address is CLASSES times the page, plus its class: see `lists`.
CLASSES = 16
# From how many occurrences on a page counts as having a key often, and very often.
OFTEN = (4, 16)
PAGES_ONLY = "!"
# How many pages a character of a map tells of.
WIDTH = 6


def units(key: str) -> bytes:
    """The order of keys: that of UTF-16 units, as JavaScript compares strings."""
    return key.encode("utf-16-be", "surrogatepass")


def first_key(entry: str) -> str:
    """The first key of the block that an entry of the directory notes."""
    return entry.removesuffix(PAGES_ONLY)


def block_name(first: str) -> str:
    """The UTF-16 units of the first key in hexadecimal, so that the directory need not tell names."""
    return units(first).hex()


def part_name(id_: str, at: int) -> str:
    """The name of the shard of a part."""
    return f"t/{id_}-{at}" if at else f"t/{id_}"
