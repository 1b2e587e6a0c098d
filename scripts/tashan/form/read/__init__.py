"""A filled form as a Word file → what stands in each blank."""

from __future__ import annotations

from tashan.form.read.blocks import Document, unpacked
from tashan.untrusted.content import Unreadable, kind, refusal
from tashan.untrusted.worker import Worker

_READER = Worker("tashan.form.read.child")
_LARGEST = 40_000_000
_ASK = "请交用 Word 或 WPS 填好、存成 .docx 格式的登记表"
_KINDS = {"txt": "文字文件", "html": "网页", "mht": "网页", "pdf": " PDF 文件"}


def document(data: bytes) -> Document:
    """The paragraphs and tables of a Word file, parsed in a child process. Raises Unreadable."""
    if not data.strip():
        raise Unreadable("文件是空的；请检查是否保存成功")
    if len(data) > _LARGEST:
        raise Unreadable(f"文件有 {len(data) // 1_000_000} MB，太大了；请删掉表里的图片再交来")
    found = kind(data)
    if found in _KINDS:
        raise Unreadable(f"这是{_KINDS[found]}，不是登记表；{_ASK}")
    if told := refusal(found):
        raise Unreadable(told)
    return unpacked(_READER.parsed(found, data))
