"""What a page holds beside its text: remarks that readers left, fields that were filled in, pictures."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import c_ushort
from typing import Any

import pypdfium2.raw as pdfium

from tashan.ingest.read.pdf.document import Page
from tashan.ingest.read.reading import LeftOut

_SAID = {pdfium.FPDF_ANNOT_WIDGET: ("表单里填写的文字", b"V")}
_REMARK = ("批注", b"Contents")
_LINKS = (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP)
_LONGEST = 20_000


def remarks(page: Page) -> Iterator[LeftOut]:
    """The remarks and the contents of form fields."""
    for number in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, number)
        subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
        kind, key = _SAID.get(subtype, _REMARK)
        text = "" if subtype in _LINKS else _value(annotation, key).strip()
        if text:
            yield LeftOut(kind, text)
        pdfium.FPDFPage_CloseAnnot(annotation)


def _value(annotation: Any, key: bytes) -> str:
    size = min(pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0), 2 * _LONGEST)
    if size <= 2:  # nothing but the closing zero
        return ""
    buffer = (c_ushort * (size // 2))()
    pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, size)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def has_picture(page: Page) -> bool:
    """Whether an image lies on the page."""
    return any(True for _ in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=3))
