"""A Word file as a zip of XML parts: checked before anything is unpacked, and read part by part."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from tashan.untrusted.content import Unreadable
from tashan.untrusted.word.names import Element, value

_MOST_PARTS, _MOST_BYTES, _LARGEST_XML = 5_000, 400_000_000, 60_000_000
# Prose packs to a tenth; a part that unpacks to more than this many times its size is a bomb.
_RATIO, _SMALL = 300, 2_000_000
_ENCRYPTED = 1
_BOMB = "这个文件解压后大得不正常，可能是恶意文件，没有打开；请确认来源，把正文另存为 .docx 或 .txt 再交来"
_BROKEN = "文件不完整或已损坏；请用 Word 或 WPS 打开修复，另存为 .docx 再交来"
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_OTHERS = (
    ("xl/workbook.xml", "这是 Excel 表格"),
    ("ppt/presentation.xml", "这是演示文稿"),
    ("OFD.xml", "这是 OFD 版式文件"),
    ("META-INF/container.xml", "这是电子书"),
    ("content.xml", "这是 OpenDocument 文件（.odt）"),
)


class Package:
    """The parts of a Word file. Raises Unreadable for what is no Word file, broken, locked or hostile."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            _check(self._zip.infolist())
        except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError) as error:
            raise Unreadable(_BROKEN) from error
        self.names = frozenset(self._zip.namelist())
        self.main = self._main()
        self.folder = self.main.rpartition("/")[0] + "/" if "/" in self.main else ""

    def part(self, name: str) -> Element | None:
        """The root of an XML part; None where there is no such part."""
        if name not in self.names:
            return None
        try:
            data = self._zip.read(name)
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
            raise Unreadable(_BROKEN) from error
        if _DTD.search(data[:20_000].replace(b"\0", b"")):
            raise Unreadable(_BOMB)
        try:
            root = etree.fromstring(data, _parser())
        except etree.XMLSyntaxError as error:
            raise Unreadable(_BROKEN) from error
        if root.getroottree().docinfo.doctype:
            raise Unreadable(_BOMB)
        return root

    def beside(self, *patterns: str) -> Iterator[Element]:
        """The parts next to the main one whose names match one of these patterns, in order."""
        for name in sorted(self.names, key=lambda one: (len(one), one)):
            inner = name.removeprefix(self.folder)
            if name.startswith(self.folder) and any(re.fullmatch(pattern, inner) for pattern in patterns):
                part = self.part(name)
                if part is not None:
                    yield part

    def _main(self) -> str:
        relations = self.part("_rels/.rels")
        for relation in () if relations is None else relations:
            target = value(relation, "Target").lstrip("/")
            if value(relation, "Type").endswith("/officeDocument") and target in self.names:
                if not re.fullmatch(r"(?:word/)?[^/]*document[^/]*\.xml", target, re.IGNORECASE):
                    break
                return target
        if "word/document.xml" in self.names:
            return "word/document.xml"
        told = next((told for name, told in _OTHERS if name in self.names), "这是压缩包")
        todo = "请先解压，再把里面的文章交来" if told == "这是压缩包" else "请打开后把正文另存为 .docx 再交来"
        raise Unreadable(f"{told}；{todo}")


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )


def _check(infos: list[zipfile.ZipInfo]) -> None:
    """Look at the directory alone. Raises Unreadable."""
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise Unreadable("文件加了密码；请去掉密码，另存为 .docx 再交来")
    hostile = (
        len(infos) > _MOST_PARTS
        or sum(info.file_size for info in infos) > _MOST_BYTES
        or any(map(_is_bomb, infos))
        or any(map(_escapes, infos))
    )
    if hostile:
        raise Unreadable(_BOMB)


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    if info.filename.endswith((".xml", ".rels")) and info.file_size > _LARGEST_XML:
        return True
    return info.file_size > _SMALL and info.file_size > _RATIO * max(1, info.compress_size)


def _escapes(info: zipfile.ZipInfo) -> bool:
    """Whether a name leads out of the archive. Nothing is ever unpacked to disk; such a file is still hostile."""
    return bool(re.match(r"[/\\]|[A-Za-z]:", info.filename)) or ".." in re.split(r"[/\\]", info.filename)
