"""Numbers as text, many at once: what `numbers.write` makes of each, end to end."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tashan.search.numbers import ALPHABET, END, MORE

_CODES = np.frombuffer(ALPHABET.encode(), np.uint8)

Numbers = NDArray[np.int64]


def written(numbers: Numbers) -> tuple[str, Numbers]:
    """The text of all numbers, and how many characters each takes."""
    lengths = np.ones(len(numbers), np.int64)
    rest, going = numbers, np.arange(len(numbers))
    while len(going := going[(more := rest >= END)]):
        rest = (rest[more] - END) // MORE
        lengths[going] += 1
    return _filled(numbers, lengths), lengths


def _filled(numbers: Numbers, lengths: Numbers) -> str:
    text = np.empty(int(lengths.sum()), np.uint8)
    rest, place = numbers, np.cumsum(lengths) - lengths
    while len(rest):
        more = rest >= END
        text[place[~more]] = _CODES[rest[~more]]
        rest, digit = np.divmod(rest[more] - END, MORE)
        text[place[more]] = _CODES[END + digit]
        place = place[more] + 1
    return text.tobytes().decode("ascii")
