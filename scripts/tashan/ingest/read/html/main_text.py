"""Tell the blocks of a page's main text from all the others.

The site table is asked first, then readability; where readability found only a small part of what the page has to
read, the element that holds most of the prose is taken instead.
"""

from __future__ import annotations

from collections.abc import Collection

from lxml import html

from tashan.ingest.read.html.blocks import Block
from tashan.ingest.read.html.containers import entries, known
from tashan.ingest.read.html.prose import densest, prose, total
from tashan.ingest.read.html.readable import readable

_ENOUGH = 80
_TOO_LITTLE = 0.4
_LINKS = 0.6

Blocks = tuple[Block, ...]


def main_text(body: html.HtmlElement, page: html.HtmlElement, blocks: Blocks) -> frozenset[int]:
    """The numbers of the blocks that are the main text."""
    kept = _contained(body, blocks) or _readable(body, page, blocks)
    return frozenset(_without_edges(_completed(kept, blocks), blocks))


def _within(blocks: Blocks, container: html.HtmlElement) -> list[int]:
    inside = set(container.iter())
    return [number for number, block in enumerate(blocks) if block.words[0].within in inside]


def _prose(numbers: Collection[int], blocks: Blocks) -> int:
    return total(blocks[number] for number in numbers)


def _contained(body: html.HtmlElement, blocks: Blocks) -> list[int]:
    """The blocks of the container that names itself: the first post, or one of the site table."""
    least = _TOO_LITTLE * total(blocks)
    for container in entries(body)[:1]:
        numbers = _within(blocks, container)
        if _prose(numbers, blocks) >= _ENOUGH:
            return numbers
    for container in known(body):
        numbers = _within(blocks, container)
        if _prose(numbers, blocks) >= max(_ENOUGH, least):
            return numbers
    return []


def _readable(body: html.HtmlElement, page: html.HtmlElement, blocks: Blocks) -> list[int]:
    elements = readable(page)
    found = [number for number, block in enumerate(blocks) if _mostly(block, elements)]
    dense = _within(blocks, densest(body, blocks))
    return dense if _prose(found, blocks) < _TOO_LITTLE * _prose(dense, blocks) else found


def _mostly(block: Block, elements: frozenset[html.HtmlElement]) -> bool:
    kept = sum(len(words.text.strip()) for words in block.words if words.within in elements)
    return 2 * kept >= sum(len(words.text.strip()) for words in block.words)


def _completed(kept: list[int], blocks: Blocks) -> list[int]:
    """With the lists and captions that were dropped between the first sentence and the last, not links and copies."""
    first, last = _sentences(kept, blocks)
    there, texts = set(kept), {blocks[number].text for number in kept}
    dropped = (n for n in range(first, last) if n not in there and blocks[n].text not in texts)
    return sorted(there.union(n for n in dropped if blocks[n].link_share < _LINKS))


def _without_edges(kept: list[int], blocks: Blocks) -> list[int]:
    """Without the lines of links before the first sentence and after the last."""
    first, last = _sentences(kept, blocks)
    return [n for n in kept if first <= n <= last or blocks[n].link_share < _LINKS]


def _sentences(kept: list[int], blocks: Blocks) -> tuple[int, int]:
    """The numbers of the first and the last block that is prose; of the whole text where there is none."""
    found = [n for n in kept if prose(blocks[n])] or kept or [0]
    return found[0], found[-1]
