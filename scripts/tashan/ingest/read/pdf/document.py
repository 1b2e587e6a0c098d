"""Open the bytes of a PDF, and say in Chinese why one cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import pypdfium2
import pypdfium2.raw as pdfium

from tashan.untrusted.content import Unreadable

Page: TypeAlias = Any  # pypdfium2 comes without types

_LOCKED = "这个 PDF 加了密码；请用密码打开，另存为不加密的 PDF 或 .docx 再交来"
_BROKEN = "这个 PDF 不完整或已损坏；请用浏览器或 WPS 打开，确认能看到正文后重新“打印成 PDF”再交来"
_MOST_PAGES = 1_000
_LONG = "这个 PDF 有 {} 页，超过 {} 页；请先拆成单篇文章再交来"


class Document:
    """A PDF and its pages. Raises Unreadable for one that is locked, broken or far too long."""

    def __init__(self, data: bytes) -> None:
        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            locked = error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
            raise Unreadable(_LOCKED if locked else _BROKEN) from error
        if len(self._document) > _MOST_PAGES:
            raise Unreadable(_LONG.format(len(self._document), _MOST_PAGES))

    @property
    def title(self) -> str:
        """What the properties of the file give as its title."""
        return " ".join(str(self._document.get_metadata_value("Title")).split())

    def pages(self) -> Iterator[Page | None]:
        """The pages, one at a time; None for one that is broken."""
        for number in range(len(self._document)):
            try:
                page = self._document[number]
            except pypdfium2.PdfiumError:
                yield None
                continue
            try:
                yield page
            finally:
                page.close()
