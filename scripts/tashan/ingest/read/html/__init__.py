"""A saved web page becomes its main text; everything else that it shows is listed beside it, block by block."""

from __future__ import annotations

from tashan.ingest.read.encoding import decoded
from tashan.ingest.read.html.blocks import Block, blocks
from tashan.ingest.read.html.document import is_document, is_plain
from tashan.ingest.read.html.hints import hints, said
from tashan.ingest.read.html.main_text import main_text
from tashan.ingest.read.html.page import beside, parsed, visible
from tashan.ingest.read.html.tables import data_rows
from tashan.ingest.read.reading import Hints, LeftOut, Reading

__all__ = ["read_html"]

_LINKS = 0.6


def read_html(data: bytes) -> Reading:
    """The reading of a page; its text is empty where the page has none to read."""
    source = decoded(data, declares=True)
    page = parsed(source.text)
    if page is None:
        return Reading("", source.encoding)
    claimed = said(page)
    saved_document = is_document(page)
    unread = tuple(beside(page))
    body = visible(page)
    shown = tuple(blocks(body, data_rows(body)))
    whole = saved_document and is_plain(shown)
    kept = frozenset(range(len(shown))) if whole else main_text(body, page, shown)
    found = hints(claimed, shown, kept)
    others = (block for number, block in enumerate(shown) if number not in kept)
    return Reading(
        text="".join(f"{shown[number].text}\n" for number in sorted(kept)),
        encoding=source.encoding,
        hints=found,
        left_out=(*(LeftOut(_kind(block, found), block.text) for block in others), *unread),
        damage=source.damage,
    )


def _kind(block: Block, found: Hints) -> str:
    if block.text == found.title:
        return "标题"
    if block.text in found.lines:
        return "来源、作者、日期"
    return "链接" if block.link_share >= _LINKS else "正文以外"
