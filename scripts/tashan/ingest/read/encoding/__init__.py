"""Bytes become text: by byte-order mark, by strict UTF-8, else by a vote of the encodings of Chinese on its sense.

What a page or an XML file declares is one voice in the vote, because declarations are often wrong. Bytes that the
chosen encoding cannot read are recorded with their offsets and stand as U+FFFD in the text; they are never guessed.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from tashan.ingest.read.encoding.decoded import Damage, Decoded, decode
from tashan.ingest.read.encoding.weights import cost

__all__ = ["Damage", "Decoded", "decoded"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
# Pages say gb2312 and mean what Windows writes; the supersets read both.
_SUPERSETS = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs", "utf-16": "utf-16-le"}
_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,30})", re.IGNORECASE)
_HEAD = 4096
# The vote needs no more than this; it begins where the first byte beyond ASCII stands.
_SAMPLE = 12_000
_VOICE = 40  # bits: what a declaration is worth, about three characters
# Bytes are seldom valid UTF-8 by chance: bits for each character that needs several. UTF-16 seldom lacks its mark.
_VALID, _UNMARKED = 4, 30
_WIDE = re.compile(rb"[\xe0-\xef][\x80-\xbf]{2}")  # a character of three bytes
_CONTROLS = bytes((*range(0x09), *range(0x0E, 0x1C)))


def decoded(data: bytes, *, declares: bool = False) -> Decoded:
    """The text of `data` with the name of its encoding. `declares`: markup, whose head may name the encoding."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return decode(data, encoding)
    sample = _sample(data)
    utf8 = decode(sample, "utf-8")
    if (sample.isascii() or _WIDE.search(sample)) and not _has_control(sample) and not utf8.damage:
        return utf8 if len(sample) == len(data) else decode(data, "utf-8")
    return decode(data, _voted(sample, _declared(data) if declares else ""))


def _declared(data: bytes) -> str:
    for found in _DECLARED.finditer(data[:_HEAD]):
        try:
            name = codecs.lookup(found[1].decode("ascii")).name
            "".encode(name)  # codecs such as hex are no encodings of text
        except LookupError:
            continue
        return _SUPERSETS.get(name, name)
    return ""


def _voted(sample: bytes, declared: str) -> str:
    return min(_candidates(declared), key=lambda name: _bits(decode(sample, name)) - _VOICE * (name == declared))


def _sample(data: bytes) -> bytes:
    """The part to vote on, from an even offset, so that UTF-16 keeps its pairs."""
    found = re.search(rb"[\x80-\xff]", data)
    start = max(0, (found.start() if found else 0) - 64) & ~1
    return data[start : start + _SAMPLE]


def _has_control(sample: bytes) -> bool:
    return len(sample.translate(None, _CONTROLS)) < len(sample)


def _candidates(declared: str) -> Iterator[str]:
    yield from _CANDIDATES
    if declared and declared not in _CANDIDATES:
        yield declared


def _bits(reading: Decoded) -> int:
    bits = cost(reading.text)
    if reading.encoding == "utf-8" and not reading.damage:
        return bits - _VALID * sum(char > "\x7f" for char in reading.text)
    return bits + _UNMARKED * reading.encoding.startswith("utf-16")
