"""Repair UTF-8 that was read as GBK: 鍩哄眰鍏氱粍 was 基层党组.

Text that is what it says almost never has GBK bytes that form UTF-8 over six characters and more, so the repair is
exact. A byte that the wrong reading lost is lost for good: U+FFFD stands in its place, and is flagged.
"""

import re
from itertools import product

from tashan.chinese.pattern import when_asked
from tashan.ingest.rule import Found, Rule

_RUN = re.compile(r"[^\x00-\x7f]{6,}")
_CHINESE = when_asked(r"[\u3001-\u303f\u4e00-\u9fff\u2010-\u2026\uff01-\uff5e]")
_PAIR = re.compile(rb"(?:[\xe2-\xef][\x80-\xbf]{2}){2}")  # two Chinese characters side by side are in any repair
# The first two bytes of a Chinese character: what GBK reads in them is in any run, and in hardly any other text.
_BEGINNINGS = bytes(byte for pair in product(range(0xE2, 0xF0), range(0x80, 0xC0)) for byte in pair)
_SIGN = re.compile(f"[{_BEGINNINGS.decode('gbk')}]")
_LOST = "\ufffd"
_MOST = 0.8  # of the characters are whole
_GLANCE, _FEWEST = 24, 3


def _look(text: str) -> Found:
    # A rare character may be one of the signs; two Chinese characters are three or four together with it.
    if any(_PAIR.search(_bytes(text[max(0, sign.start() - 2) : sign.end() + 2])) for sign in _SIGN.finditer(text)):
        yield from _repairs(text)


def _repairs(text: str) -> Found:
    for match in (run for run in _RUN.finditer(text) if _SIGN.search(text, *run.span())):
        # The beginning tells, so that a long paragraph is not turned into bytes for nothing.
        glance = match[0][:_GLANCE]
        repaired = _PAIR.search(_bytes(glance)) and _repaired(glance) and _repaired(match[0])
        if repaired:
            yield match.start(), match.end(), repaired


def _bytes(text: str) -> bytes:
    return text.encode("gb18030", "ignore")


def _repaired(run: str) -> str:
    """What the bytes of the run say in UTF-8, when nearly all of it is Chinese; else empty."""
    try:
        raw = b"\xff".join(piece.encode("gb18030") for piece in run.split(_LOST))
    except UnicodeError:
        return ""
    found = re.sub(f"{_LOST}+", _LOST, raw.decode("utf-8", "replace"))
    lost = found.count(_LOST)
    whole = len(_CHINESE().findall(found))
    return found if whole >= max(_FEWEST, _MOST * len(found)) and lost <= run.count(_LOST) + 1 else ""


RULE = Rule("gbk-mojibake", "编码读错：UTF-8 的字节被当成国标码，按原字节还原", _look).at(_SIGN.pattern)
