"""What bytes are, judged by the bytes and not by the file's name, and the text in them."""

from __future__ import annotations

import codecs
import re

_SIGNATURES = (
    (b"PK\x03\x04", "压缩包或 Word、WPS 文件"),
    (b"PK\x05\x06", "压缩包"),
    (b"%PDF", "PDF 文件"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "旧版 Word、WPS 文件"),
    (b"{\\rtf", "RTF 文件"),
    (b"\x89PNG", "图片"),
    (b"\xff\xd8\xff", "图片"),
    (b"GIF8", "图片"),
    (b"Rar!", "压缩包"),
    (b"7z\xbc\xaf", "压缩包"),
    (b"\x1f\x8b", "压缩包"),
)
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_WIDE = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SAVE = "请用记事本或 WPS 打开，另存为 UTF-8 编码的 .txt 文件"


class Unreadable(Exception):  # noqa: N818 - what it says about a file, not about the program
    """A file that cannot be read; the message says in Chinese what it is and what to do."""


def kind(data: bytes) -> str:
    """`txt`, or in Chinese what the bytes are instead."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return name
    return "网页文件" if _PAGE.match(data[:4096].removeprefix(codecs.BOM_UTF8)) else "txt"


def decoded(data: bytes) -> tuple[str, str]:
    """The text, and the name of its encoding. A byte-order mark stays in the text as U+FEFF. Raises Unreadable."""
    if not data.strip():
        raise Unreadable("文件是空的；请检查是否保存成功")
    if data.startswith(_WIDE):
        raise Unreadable(f"文字编码是 UTF-16，还不会读；{_SAVE}")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(_undecodable(data, error)) from error
    if "\0" in text:
        raise Unreadable(f"文件里有空字节，不是纯文本；{_SAVE}")
    return text, "utf-8"


def _undecodable(data: bytes, error: UnicodeDecodeError) -> str:
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        line = data.count(b"\n", 0, error.start) + 1
        return f"不是 UTF-8 文本（第 {line} 行起无法解读）；{_SAVE}"
    return f"文字编码像是 GBK（国标码），还不会读；{_SAVE}"
