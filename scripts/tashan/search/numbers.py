"""Numbers as printable text: what postings are written in, short for small numbers and ready for a JavaScript string.

91 characters, `#` to `~` without the backslash. The first 46 end a number, the other 45 go on, least significant part
first: below 46 one character, below 2,116 two, below 95,266 three. A script file of these is a sixth smaller than
base64 of byte varints, and the browser reads it without decoding it first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

ALPHABET = "".join(chr(code) for code in range(35, 127) if code != 92)
_END = 46
_MORE = len(ALPHABET) - _END
_VALUE = {character: value for value, character in enumerate(ALPHABET)}
_CODES = np.frombuffer(ALPHABET.encode(), np.uint8)

Numbers = NDArray[np.int64]


def written(numbers: Numbers) -> tuple[str, Numbers]:
    """The text of all numbers, and how many characters each takes."""
    lengths = np.ones(len(numbers), np.int64)
    rest, going = numbers, np.arange(len(numbers))
    while len(going := going[(more := rest >= _END)]):
        rest = (rest[more] - _END) // _MORE
        lengths[going] += 1
    return _filled(numbers, lengths), lengths


def _filled(numbers: Numbers, lengths: Numbers) -> str:
    text = np.empty(int(lengths.sum()), np.uint8)
    rest, place = numbers, np.cumsum(lengths) - lengths
    while len(rest):
        more = rest >= _END
        text[place[~more]] = _CODES[rest[~more]]
        rest, digit = np.divmod(rest[more] - _END, _MORE)
        text[place[more]] = _CODES[_END + digit]
        place = place[more] + 1
    return text.tobytes().decode("ascii")


def write(numbers: Iterable[int]) -> str:
    """The text of a few numbers."""
    return "".join(map(_write, numbers))


@lru_cache(maxsize=4096)
def _write(number: int) -> str:
    text, rest = "", number
    while rest >= _END:
        rest, more = divmod(rest - _END, _MORE)
        text += ALPHABET[_END + more]
    return text + ALPHABET[rest]


def read(text: str) -> Iterator[int]:
    """The numbers that `text` holds, one after another."""
    number, scale = 0, 1
    for character in text:
        value = _VALUE[character]
        if value < _END:
            yield number + value * scale
            number, scale = 0, 1
        else:
            number += (value - _END) * scale + _END * scale
            scale *= _MORE
