"""How much of a page is written to be read: sentences, not menus."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import html

from tashan.ingest.read.html.blocks import Block

_HAN = re.compile(r"[\u3400-\u9fff]")
_SENTENCE = re.compile(r"[，。！？；：,;!?:]")
_SHORTEST = 8
# The share of an element's prose that one child must hold for the search to go down into it.
_MOST = 0.6


def prose(block: Block) -> int:
    """The Chinese characters of a line with punctuation; none for a short line or a line of links."""
    if block.link_share > 0.5 or not _SENTENCE.search(block.text):
        return 0
    count = len(_HAN.findall(block.text))
    return count if count >= _SHORTEST else 0


def total(blocks: Iterable[Block]) -> int:
    """The prose of all blocks."""
    return sum(map(prose, blocks))


def densest(body: html.HtmlElement, blocks: tuple[Block, ...]) -> html.HtmlElement:
    """The smallest element that still holds most of the prose, found from the top."""
    held: dict[html.HtmlElement, int] = {}
    for block in blocks:
        amount = prose(block)
        element = block.words[0].within
        for holder in (element, *element.iterancestors()) if amount else ():
            held[holder] = held.get(holder, 0) + amount
    found = body
    while True:
        inner = max(found, key=lambda child: held.get(child, 0), default=None)
        if inner is None or not held.get(inner) or held[inner] < _MOST * held[found]:
            return found
        found = inner
