"""The child process of ingest: the reading of a file by its format's reader."""

from __future__ import annotations

from tashan.ingest.read.formats import READERS
from tashan.ingest.read.isolation.wire import packed
from tashan.untrusted.child import run
from tashan.untrusted.content import Unreadable

_EMPTY = {
    "html": "这个网页里没有正文；请确认保存的是文章页，或把正文复制到 .docx、.txt 文件里再交来",
    "docx": "这个 Word 文件里没有文字，可能只有图片；请先做文字识别，核对后再交来",
    "pdf": "这是扫描件，里面没有文字；请先做文字识别，另存为 .docx 或 .txt 再交来",
}
_EMPTY["mht"] = _EMPTY["html"]


def parse(format: str, data: bytes) -> bytes:
    """The packed reading. Raises Unreadable."""
    reading = READERS[format](data)
    if not reading.text.strip():
        raise Unreadable(_EMPTY[format])
    return packed(reading)


if __name__ == "__main__":
    run(parse)
