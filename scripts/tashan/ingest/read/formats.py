"""The readers of formats that need a parser. Each is imported when it is first asked for, inside the child process."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tashan.ingest.read.reading import Reading

# What the bytes are found to be, and the format that they count as.
PARSED = {"html": "html", "mht": "html", "docx": "docx", "pdf": "pdf"}


def _html(data: bytes) -> Reading:
    from tashan.ingest.read.html import read_html

    return read_html(data)


def _mht(data: bytes) -> Reading:
    from tashan.ingest.read.html.archive import page_of

    return _html(page_of(data))


def _docx(data: bytes) -> Reading:
    from tashan.ingest.read.docx import read_docx

    return read_docx(data)


def _pdf(data: bytes) -> Reading:
    from tashan.ingest.read.pdf import read_pdf

    return read_pdf(data)


READERS: Mapping[str, Callable[[bytes], Reading]] = {"html": _html, "mht": _mht, "docx": _docx, "pdf": _pdf}
