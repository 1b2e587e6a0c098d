"""Repair UTF-8 that was read as GBK: 鍩哄眰鍏氱粍 was 基层党组.

Text that is what it says almost never has GBK bytes that form UTF-8 over six characters and more, so the repair is
exact. An odd last byte is lost for good; such a run stays and is flagged.
"""

import re

from tashan.ingest.rule import Found, Rule

_RUN = re.compile(r"[\u3400-\u9fff\ue000-\uf8ff\u20ac\u2010-\u2026\u3000-\u303f\uff01-\uff5e]{6,}")


def _look(text: str) -> Found:
    for match in _RUN.finditer(text):
        try:
            repaired = match[0].encode("gb18030").decode("utf-8")
        except UnicodeError:
            continue
        if all(sign > "\x7f" for sign in repaired):
            yield match.start(), match.end(), repaired


RULE = Rule("gbk-mojibake", "编码读错：UTF-8 的字节被当成国标码，按原字节还原", _look)
