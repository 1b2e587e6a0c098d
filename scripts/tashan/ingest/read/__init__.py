"""A file's bytes become the text that its reader yields, with the format and the encoding that it was found in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePath

from tashan.ingest.read.content import Unreadable, kind
from tashan.ingest.read.content import decoded as _decoded

__all__ = ["Source", "Unreadable", "read", "taken"]

_FORMATS = {".txt": "txt", ".text": "txt", ".md": "md", ".markdown": "md"}
# Far beyond any article; a reader of a whole disk image would only exhaust memory.
_LARGEST = 20_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """One source file: its name as given, its bytes, and `text`, exactly what the reader yielded."""

    path: str
    data: bytes
    format: str
    encoding: str
    text: str

    @property
    def sha256(self) -> str:
        """The hash of the bytes, which names the source for good."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def suffix(self) -> str:
        """The suffix that the record gives the copy of the bytes."""
        return PurePath(self.path).suffix.lower() or ".txt"


def read(path: Path) -> Source:
    """The source at `path`. Raises Unreadable, in Chinese with the way out; OSError when there is no such file."""
    size = path.stat().st_size
    if size > _LARGEST:
        raise Unreadable(f"文件有 {size // 1_000_000} MB，超过 {_LARGEST // 1_000_000} MB；请先拆成单篇文章再交来")
    return taken(str(path), path.read_bytes())


def taken(path: str, data: bytes) -> Source:
    """The source of these bytes. Raises Unreadable."""
    found = kind(data)
    expected = _FORMATS.get(PurePath(path).suffix.lower())
    if found != "txt":
        raise Unreadable(_told(found, expected))
    if expected is None:
        suffix = PurePath(path).suffix or "没有后缀"
        raise Unreadable(f"还不会读这种文件（{suffix}）；请把正文另存为 UTF-8 编码的 .txt 文件")
    text, encoding = _decoded(data)
    return Source(path, data, expected, encoding, text)


def _told(found: str, expected: str | None) -> str:
    name = f"名字像文本，内容却是{found}" if expected else f"这是{found}"
    return f"{name}，还不会读；请打开后把正文另存为 UTF-8 编码的 .txt 文件"
