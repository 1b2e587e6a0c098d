"""A text as a sketch: the lowest hashes of its pieces of five characters, enough to tell what two texts share.

This is MinHash with one hash function and its lowest values kept (Broder 1997): of two texts, the hashes that lie below
both sketches' reach are a fair sample of their pieces, and tell how much of the smaller text the larger one contains.
Only pieces behind certain characters are looked at, one in four: which they are is the text's own doing, so that they
are the same ones in every copy, and four times as many would tell no more.
Text is folded first, so that script, width and punctuation do not matter; only lines that read like sentences count,
so that menus and footers of a site do not make its pages alike.
"""

from __future__ import annotations

import base64
import re
import zlib
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache

from tashan.chinese.fold import fold

# Pieces stand behind the characters of every fourth row of sixteen in Unicode. Measured with the character before them
# counted in: four take templates for copies, eight lose edited copies.
_PIECE = "[{}](?=(.....))".format("".join(f"{chr(row)}-{chr(row + 15)}" for row in range(0x30, 0xD7A0, 64)))
_CUT = 8  # of a hash of 32 bits the upper 24 are kept: three bytes each
_SPACE = 1 << 24
_LOWEST = 64
# A long text keeps more, or a short one inside it would have nothing to be compared with.
_ALWAYS = (_SPACE // 8) << _CUT
_SENTENCE = re.compile("[，。；！？]")
_FEWEST = 100  # characters in sentences; a text with fewer is taken whole
_NUMBER = re.compile("[0-9][0-9]*+")  # a search is quick where the first sign is no repeated one


@dataclass(frozen=True, slots=True)
class Sketch:
    """`pieces` and `numbers` are hashes below 2**24, ascending; `size` is how many different pieces the text has."""

    pieces: tuple[int, ...]
    numbers: tuple[int, ...] = ()
    size: int = 0

    @property
    def reach(self) -> int:
        """No piece of the text with a hash up to here is missing from the sketch."""
        return self.pieces[-1] if len(self.pieces) < self.size else _SPACE


@lru_cache(maxsize=4)  # the index and the draft ask for the same text
def sketch(text: str) -> Sketch:
    """The sketch of a text in either script."""
    folded = fold(_sentences(text))
    pieces = _hashes(folded.replace(" ", ""))
    kept = sorted([each >> _CUT for each in pieces if each < _ALWAYS])
    if len(kept) < _LOWEST:
        kept = [each >> _CUT for each in sorted(pieces)[:_LOWEST]]
    numbers = sorted({zlib.crc32(number.encode()) >> _CUT for number in _NUMBER.findall(folded)})
    return Sketch(tuple(kept), tuple(numbers[:_LOWEST]), len(pieces))


def estimated_size(pieces: tuple[int, ...]) -> int:
    """How many different pieces a text has whose lowest hashes are these."""
    return len(pieces) * _SPACE // pieces[-1]


def shared(one: Sketch, other: Sketch, both: int) -> float:
    """The share of the smaller text that the larger contains, 0 to 1; `both` is how many pieces the sketches share."""
    return _shared(one.pieces, other.pieces, min(one.reach, other.reach), both)


def shared_numbers(one: Sketch, other: Sketch) -> float:
    """The share of the numbers of the text with fewer that stand in the other; 1 where one of them has none."""
    if not one.numbers or not other.numbers:
        return 1.0
    full = (each.numbers[-1] if len(each.numbers) == _LOWEST else _SPACE for each in (one, other))
    return _shared(one.numbers, other.numbers, min(full), len(set(one.numbers).intersection(other.numbers)))


def packed(hashes: tuple[int, ...]) -> str:
    """Hashes as base64, four characters each."""
    return base64.b64encode(b"".join(each.to_bytes(3, "big") for each in hashes)).decode("ascii")


def unpacked(written: str) -> tuple[int, ...]:
    """The hashes in what `packed` wrote. Raises ValueError for anything else."""
    data = base64.b64decode(written, validate=True)
    if len(data) % 3:
        raise ValueError("not whole hashes")
    return tuple(int.from_bytes(data[at : at + 3], "big") for at in range(0, len(data), 3))


def _sentences(text: str) -> str:
    found = "\n".join(line for line in text.split("\n") if _SENTENCE.search(line))
    return found if len(found) >= _FEWEST else text


def _hashes(text: str) -> set[int]:
    return set(map(zlib.crc32, map(str.encode, _pieces().findall(text))))


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(_PIECE)


def _shared(one: tuple[int, ...], other: tuple[int, ...], reach: int, both: int) -> float:
    """Of those within reach; what both have is within the reach of either."""
    fewer = min(bisect_right(one, reach), bisect_right(other, reach))
    return both / fewer if fewer else 0.0
