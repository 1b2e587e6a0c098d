"""Repair Chinese whose bytes were read as a Western encoding: åŸºå±‚ was 基层.

The bytes are all there, so the repair is exact: it is made where they decode without an error and give Chinese.
"""

import re

from tashan.ingest.rule import Found, Rule

# What the two Western encodings make of bytes from 0x80 upwards; ASCII may stand between.
_CP1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
# Some of them stand in Chinese text too; a run of these alone is no Chinese that was read wrongly.
_SIGN = f"[\x80-\x9f\xa1-\xb6\xb8-\xff{re.sub('[‘’“”—…]', '', _CP1252)}]"
_RUN = re.compile(rf"[\x80-\xff{_CP1252}][\x80-\xff{_CP1252} -~]{{4,}}[\x80-\xff{_CP1252}]")
_BYTE = {ord(sign): bytes([byte]) for byte in range(128, 256) if (sign := bytes([byte]).decode("cp1252", "ignore"))}


def _look(text: str) -> Found:
    for match in _RUN.finditer(text):
        repaired = _repaired(match[0])
        if repaired:
            yield match.start(), match.end(), repaired


def _repaired(run: str, turns: int = 2) -> str:
    """The Chinese behind the run; what was read wrongly twice takes two turns. Empty when there is none."""
    try:
        raw = b"".join(_BYTE.get(ord(sign)) or sign.encode("latin-1") for sign in run)
    except UnicodeEncodeError:
        return ""
    found = _chinese(raw, "utf-8") or _chinese(raw, "gb18030")
    if found or turns == 1:
        return found
    try:
        return _repaired(raw.decode("utf-8"), turns - 1)
    except UnicodeDecodeError:
        return ""


def _chinese(raw: bytes, encoding: str) -> str:
    """The text of the bytes, when most of what is not ASCII in it is Han; else empty."""
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        return ""
    wide = [sign for sign in text if sign > "\x7f"]
    han = {sign for sign in wide if "\u4e00" <= sign <= "\u9fff"}
    # A row of NBSP would be GBK for a rare character; words are written in common ones, and not in one alone.
    common = all(sign.encode("gb2312", "ignore") or sign.encode("big5", "ignore") for sign in wide)
    return text if len(han) >= 2 and common and sum(sign in han for sign in wide) >= 0.7 * len(wide) else ""


RULE = Rule("latin-mojibake", "编码读错：中文的字节被当成西文，按原字节还原", _look).at(_SIGN)
