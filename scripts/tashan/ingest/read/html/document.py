"""Tell a page that a word processor saved (另存为网页): all of it is the article, nothing is furniture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import html

from tashan.ingest.read.html.blocks import Block

_PROCESSORS = re.compile(r"LibreOffice|OpenOffice|Microsoft Word|Word\.Document|WPS|Kingsoft", re.IGNORECASE)
_LINKS, _FEW = 0.6, 0.1


def is_document(page: html.HtmlElement) -> bool:
    """Whether a word processor names itself in the head."""
    return any(_PROCESSORS.search(meta.get("content") or "") for meta in page.iter("meta"))


def is_plain(blocks: Sequence[Block]) -> bool:
    """Whether hardly a block is a link: sites paste the heads of word processors into pages of their own."""
    return sum(block.link_share >= _LINKS for block in blocks) <= _FEW * len(blocks)
