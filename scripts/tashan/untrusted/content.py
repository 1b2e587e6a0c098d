"""What bytes are, judged by the bytes and not by the file's name; and what to do with those that no reader takes."""

from __future__ import annotations

import codecs
import re

_WORD = "旧版 Word 或 WPS 文件（.doc、.wps）"
_SAVE_WORD = "请用 Word 或 WPS 打开，另存为 .docx 再交来"
_SIGNATURES = (
    (b"PK\x03\x04", "docx"),
    (b"PK\x05\x06", "archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"BM", "bitmap"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"SQLite format 3", "program"),
    (b"\x7fELF", "program"),
    (b"MZ\x90\0", "program"),
    (b"ID3", "recording"),
    (b"OggS", "recording"),
    (b"RIFF", "riff"),
    (b"CAJ\0", "caj"),
    (b"HN\0\0", "caj"),
    (b"KDH \0", "caj"),
)
_REFUSED = {
    "archive": "这是压缩包；请先解压，再把里面的文章交来",
    "ole": f"这是{_WORD}；{_SAVE_WORD}",
    "sheet": "这是旧版 Excel 表格（.xls）；请把要用的文字复制到 Word 或 WPS 文档里，存为 .docx 再交来",
    "slides": "这是旧版演示文稿（.ppt）；请把要用的文字复制到 Word 或 WPS 文档里，存为 .docx 再交来",
    "rtf": f"这是 RTF 文件；{_SAVE_WORD}",
    "image": "这是图片；请先做文字识别，核对后存为 .docx 或 .txt 再交来",
    "caj": "这是知网的 CAJ 文件；请用 CAJViewer 打开，另存为 PDF，或把正文复制到 .docx 文件里再交来",
    "program": "这是程序或数据文件，不是文章",
    "recording": "这是录音或录像；请先整理成文字，存为 .docx 或 .txt 再交来",
}
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_MIME = re.compile(rb"(?:From|MIME-Version|Subject|Date|Snapshot-Content-Location):[^\n]*\n", re.I)
_HEAD = 4096
# Names of streams inside an OLE file, in the UTF-16 in which its directory holds them.
_STREAMS = (("Workbook", "sheet"), ("PowerPoint Document", "slides"))


class Unreadable(Exception):  # noqa: N818 - what it says about a file, not about the program
    """A file that cannot be read; the message says in Chinese what it is and what to do."""


def kind(data: bytes) -> str:
    """`txt`, `html`, `mht`, `pdf` or `docx` (any zip of documents), or what else the bytes are; see `refusal`."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return _kind_of(name, data)
    head = data[:_HEAD].removeprefix(codecs.BOM_UTF8)
    if b'progid="Word.Document"' in head:
        return "ole"
    if head.lstrip().startswith(b"%PDF-"):
        return "pdf"
    if _MIME.match(head) and b"multipart/related" in head.lower():
        return "mht"
    if head[4:8] == b"ftyp":
        return "image" if head[8:12] in (b"heic", b"heix", b"mif1", b"avif") else "recording"
    return "html" if _PAGE.match(_narrow(head)) else "txt"


def _kind_of(name: str, data: bytes) -> str:
    if name == "ole":
        return next((found for stream, found in _STREAMS if stream.encode("utf-16-le") in data), name)
    if name == "bitmap":  # BM may open a text; a bitmap's header goes on with zero bytes
        return "image" if data[6:10] == b"\0\0\0\0" else "txt"
    if name == "riff":
        return "image" if data[8:12] == b"WEBP" else "recording"
    return name


def _narrow(head: bytes) -> bytes:
    """The head without the zero bytes of UTF-16, for looking at its tags."""
    return head.replace(b"\0", b"").removeprefix(codecs.BOM_UTF16_LE).removeprefix(codecs.BOM_UTF16_BE)


def refusal(found: str) -> str:
    """What to tell the editor of a kind that no reader takes; empty for one that a reader takes."""
    return _REFUSED.get(found, "")
