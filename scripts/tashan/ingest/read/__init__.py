"""A file's bytes become the text that its reader yields, with the format and the encoding that it was found in."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePath

from tashan.chinese.pattern import when_asked
from tashan.ingest.read.encoding import Damage
from tashan.ingest.read.formats import PARSED
from tashan.ingest.read.markdown import front_matter
from tashan.ingest.read.plain import read_text
from tashan.ingest.read.reading import Hints, LeftOut, Reading
from tashan.untrusted.content import Unreadable, kind, refusal

__all__ = ["Damage", "Hints", "LeftOut", "Source", "Unreadable", "bytes_of", "read", "taken"]

_PAGES = dict.fromkeys((".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"), "html")
_TEXTS = {".txt": "txt", ".text": "txt", ".md": "md", ".markdown": "md"} | _PAGES
_CODE = frozenset((".js", ".jsx", ".ts", ".tsx", ".vue", ".css", ".py", ".java", ".json", ".yml", ".yaml"))
_OFFICE = frozenset((".doc", ".docx", ".wps", ".pdf", ".rtf", ".mht", ".mhtml"))
# Far beyond any article. Characters of the text; bytes of a file of text, of markup with scripts and pictures in it,
# and of Word and PDF files, which pictures make large. The program itself must hold these bytes.
_MOST_CHARACTERS = 500_000
_LARGEST = {
    "txt": 3_000_000,
    "md": 3_000_000,
    "html": 20_000_000,
    "mht": 20_000_000,
    "docx": 40_000_000,
    "pdf": 40_000_000,
}
_SUFFIX = re.compile(r"\.[a-z][a-z0-9]{0,7}")
_HAN = when_asked(r"[\u3400-\u9fff]")
_FEWEST_HAN = 10  # a file whose name has no suffix is a text if it holds these
_UNKNOWN = "不知道这种文件怎样读（{}）；如果是文章，请把正文另存为 .docx 或 .txt 再交来"
_LONG = "文件里有 {} 万字，超过 {} 万字；请先拆成单篇文章再交来"

_SILENT = Hints()


@dataclass(frozen=True)
class Source:
    """One source file: its name as given, its bytes, and `text`, exactly what the reader yielded."""

    path: str
    data: bytes
    format: str
    encoding: str
    text: str
    hints: Hints = _SILENT
    left_out: tuple[LeftOut, ...] = ()
    damage: tuple[Damage, ...] = ()

    @cached_property
    def sha256(self) -> str:
        """The hash of the bytes, which names the source for good."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def suffix(self) -> str:
        """The suffix that the record gives the copy of the bytes."""
        return _suffix(self.path) or ".txt"


def read(path: Path) -> Source:
    """The source at `path`. Raises Unreadable, in Chinese with the way out; OSError when there is no such file."""
    return taken(str(path), bytes_of(path))


def bytes_of(path: Path) -> bytes:
    """The bytes of a file. Raises Unreadable where they are more than any article has, and OSError as `read` does."""
    _limited(path.stat().st_size, max(_LARGEST.values()))
    return path.read_bytes()


def taken(path: str, data: bytes) -> Source:
    """The source of these bytes. Raises Unreadable."""
    if not data.strip():
        raise Unreadable("文件是空的；请检查是否保存成功")
    found, suffix = kind(data), _suffix(path)
    if found == "txt":
        found = _text_format(suffix)
    if told := refusal(found):
        raise Unreadable(told)
    _limited(len(data), _LARGEST[found])
    reading = _parsed(found, data) if found in PARSED else read_text(data)
    if found == "txt" and not suffix and len(_HAN().findall(reading.text)) < _FEWEST_HAN:
        raise Unreadable(_UNKNOWN.format("没有后缀"))
    if len(reading.text) > _MOST_CHARACTERS:
        raise Unreadable(_LONG.format(len(reading.text) // 10_000, _MOST_CHARACTERS // 10_000))
    if found in ("md", "txt"):
        reading = front_matter(reading)
    return _source(path, data, PARSED.get(found, found), reading)


def _parsed(found: str, data: bytes) -> Reading:
    from tashan.ingest.read.isolation import isolated  # what a child process takes, which plain text does not

    return isolated(found, data)


def _source(path: str, data: bytes, found: str, reading: Reading) -> Source:
    return Source(path, data, found, reading.encoding, reading.text, reading.hints, reading.left_out, reading.damage)


def _suffix(path: str) -> str:
    """The suffix in lower case; none in 3.村务公开 and 工作总结2.0, whose full stops belong to the name."""
    suffix = PurePath(path).suffix.lower()
    return suffix if _SUFFIX.fullmatch(suffix) else ""


def _text_format(suffix: str) -> str:
    if suffix in _CODE:
        raise Unreadable(
            f"这是程序的源代码或数据（{suffix}），不是文章；如果里面有文章，请把正文复制到 .docx 或 .txt 文件里再交来"
        )
    if suffix in _OFFICE:
        raise Unreadable(f"文件名以 {suffix} 结尾，内容却不是；请用 Word 或 WPS 打开检查，另存为 .docx 再交来")
    if suffix and suffix not in _TEXTS:
        raise Unreadable(_UNKNOWN.format(suffix))
    return _TEXTS.get(suffix, "txt")


def _limited(size: int, largest: int) -> None:
    if size > largest:
        told = f"文件有 {size / 1_000_000:.1f} MB，超过 {largest // 1_000_000} MB"
        raise Unreadable(f"{told}；请先拆成单篇文章，或把正文复制到不带图片的新文档里，再交来")
