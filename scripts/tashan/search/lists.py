"""Posting lists as text: places of a key as distances between addresses, or the pages that have it.

A list of pages begins with `!`. Addresses there are CLASSES times the page, plus its class: 3 times the weightiest
field that has the key, plus 0 to 2 for how often the page has it. Where it is shorter, such a list is a map of all
pages, six a character, a second `!`, and such addresses for the best pages alone: the others count as having the key in
the body, and not often.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tashan.search.layout import CLASSES, FIELDS, OFTEN, PAGE, PAGES_ONLY, WIDTH
from tashan.search.many import Numbers, written
from tashan.search.numbers import ALPHABET
from tashan.search.segments import Addresses

# For how many pages a list with a map gives the class.
_BEST = 1_000
_BITS = 1 << np.arange(WIDTH)
_CODES = np.frombuffer(ALPHABET.encode(), np.uint8)

Pages = NDArray[np.uint16]


def classes(addresses: Addresses, groups: Numbers) -> tuple[Pages, Numbers]:
    """The addresses of a segment, ascending in each group, as pages with their classes; and the group of each."""
    pages = addresses // PAGE
    ends = np.flatnonzero(np.diff((groups << 12) | pages, append=-1))
    counts = np.diff(ends, prepend=-1)
    places = addresses[ends] % PAGE
    best = sum((places >= field).astype(np.uint16) for field in FIELDS[1:])
    often = sum((counts >= least).astype(np.uint16) for least in OFTEN)
    return (pages[ends] * CLASSES + 3 * best + often).astype(np.uint16), groups[ends]


def places(addresses: Numbers, begins: Numbers) -> list[str]:
    """The list of each group of ascending addresses."""
    if not len(addresses):
        return []
    steps = np.diff(addresses, prepend=0)
    steps[begins] = addresses[begins]
    whole, lengths = written(steps)
    ends = np.cumsum(np.add.reduceat(lengths, begins)).tolist()
    return [whole[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def pages(addresses: Numbers, begins: Numbers) -> list[str]:
    """The list of each group of pages, as numbers or with a map, whichever is shorter."""
    groups = np.split(addresses, begins[1:])
    return [_shorter(own, list_) for own, list_ in zip(groups, places(addresses, begins), strict=False)]


def _shorter(addresses: Numbers, list_: str) -> str:
    if len(list_) <= addresses[-1] // (CLASSES * WIDTH):
        return PAGES_ONLY + list_
    mapped = _mapped(addresses)
    return min(PAGES_ONLY + list_, mapped, key=len)


def _mapped(addresses: Numbers) -> str:
    numbers, kinds = np.divmod(addresses, CLASSES)
    bits = np.zeros((int(numbers[-1]) // WIDTH + 1) * WIDTH, np.uint8)
    bits[numbers] = 1
    map_ = _CODES[bits.reshape(-1, WIDTH) @ _BITS].tobytes().decode("ascii")
    best = np.sort(np.argsort(-kinds, kind="stable")[:_BEST])
    best = best[kinds[best] > 0]
    return PAGES_ONLY + map_ + PAGES_ONLY + "".join(places(addresses[best], np.zeros(1, np.int64)))


def of_pages(addresses: Sequence[int]) -> str:
    """The list of one key."""
    return pages(np.array(addresses, np.int64), np.zeros(1, np.int64))[0]
