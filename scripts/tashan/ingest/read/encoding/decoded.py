"""Decode bytes in one encoding, and record every byte that it cannot read."""

from __future__ import annotations

import re
from dataclasses import dataclass

REPLACEMENT = "\ufffd"
_ESCAPED = re.compile("[\udc80-\udcff]+")
_PAIRLESS = re.compile("[\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Damage:
    """Bytes that could not be read: `data` at byte `at`, as U+FFFD from character `start` of what was decoded on.

    What is decoded of a web page is its markup, so that `start` is no place in the text that was read out of it.
    """

    at: int
    start: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, the name of its encoding, and the bytes that were no text in it."""

    text: str
    encoding: str
    damage: tuple[Damage, ...] = ()


def decode(data: bytes, encoding: str) -> Decoded:
    """`data` read in `encoding`; never raises for what is in it."""
    unread = _PAIRLESS if encoding.startswith("utf-16") else _ESCAPED
    text = _escaped(data, encoding)
    if _is_whole(text):
        return Decoded(text, encoding)
    damage, byte, done = [], 0, 0
    for found in unread.finditer(text):
        byte += len(_bytes(text[done : found.start()], encoding))
        size = len(_bytes(found[0], encoding))
        damage.append(Damage(byte, found.start(), data[byte : byte + size]))
        byte, done = byte + size, found.end()
    return Decoded(unread.sub(lambda found: REPLACEMENT * len(found[0]), text), encoding, tuple(damage))


def _is_whole(text: str) -> bool:
    """Whether there are no lone surrogates in the text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _escaped(data: bytes, encoding: str) -> str:
    """The text with a lone surrogate for each byte, or in UTF-16 each pair of bytes, that cannot be read."""
    if encoding.startswith("utf-16"):
        odd = len(data) % 2
        return data[: len(data) - odd].decode(encoding, "surrogatepass") + odd * "\ud800"
    return data.decode(encoding, "surrogateescape")


def _bytes(text: str, encoding: str) -> bytes:
    return text.encode(encoding, "surrogatepass" if encoding.startswith("utf-16") else "surrogateescape")
