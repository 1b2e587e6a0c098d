"""A saved web page becomes its main text; everything else that it shows is listed beside it, block by block."""

from __future__ import annotations

from tashan.ingest.read.encoding import decoded
from tashan.ingest.read.html.blocks import blocks
from tashan.ingest.read.html.hints import hints, said
from tashan.ingest.read.html.main_text import main_text
from tashan.ingest.read.html.page import parsed, visible
from tashan.ingest.read.html.tables import data_rows
from tashan.ingest.read.reading import LeftOut, Reading

__all__ = ["read_html"]


def read_html(data: bytes) -> Reading:
    """The reading of a page; its text is empty where the page has none to read."""
    source = decoded(data, declares=True)
    page = parsed(source.text)
    if page is None:
        return Reading("", source.encoding)
    claimed = said(page)
    body = visible(page)
    shown = tuple(blocks(body, data_rows(body)))
    kept = main_text(body, page, shown)
    return Reading(
        text="".join(f"{shown[number].text}\n" for number in sorted(kept)),
        encoding=source.encoding,
        hints=hints(claimed, shown, kept),
        left_out=tuple(LeftOut("正文以外", block.text) for number, block in enumerate(shown) if number not in kept),
        damage=source.damage,
    )
