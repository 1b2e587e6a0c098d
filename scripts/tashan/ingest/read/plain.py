"""Plain text and Markdown: the text is exactly what the bytes say, byte-order mark and line ends kept."""

from __future__ import annotations

import re

from tashan.ingest.read.encoding import Decoded, decoded
from tashan.ingest.read.encoding.weights import NONSENSE, cost
from tashan.ingest.read.reading import Reading
from tashan.untrusted.content import Unreadable

_SAVE = "请用记事本或 WPS 打开，确认能看到正文，另存为 UTF-8 编码的 .txt 文件再交来"
# A text that lost more than this in a hundred characters is no text, or is beyond repair.
_MOST_DAMAGE = 10


def read_text(data: bytes) -> Reading:
    """The reading of plain text. Raises Unreadable for bytes that are no text."""
    found = decoded(data)
    if "\0" in found.text:
        raise Unreadable(f"文件里有空字节，不是纯文本；{_SAVE}")
    lost = sum(len(damage.data) for damage in found.damage)
    if 100 * lost > _MOST_DAMAGE * len(found.text) + 100 * _few(found.text):
        raise Unreadable(f"认不出文字编码，有 {lost} 个字节无法解读；{_SAVE}")
    if _nonsense(found):
        raise Unreadable(f"认不出文字编码，怎样解读都不成文；{_SAVE}")
    return Reading(found.text, found.encoding, damage=found.damage)


def _nonsense(found: Decoded) -> bool:
    """Whether the vote was between readings that all make no sense; UTF-8 that is valid may say anything."""
    return found.encoding != "utf-8" and cost(found.text) > NONSENSE * max(len(found.text), 8)


def _few(text: str) -> int:
    """A damaged byte or two in a short text is still damage, not another encoding."""
    return 2 if re.search(r"[\u4e00-\u9fff]{2}", text) else 0
