"""Tell the blocks of a page's main text from all the others.

The site table is asked first, then readability. Readability looks at the names of elements and their children; the
densest stretch of lines looks at the words alone. Where readability found much less than that, the stretch is taken.
"""

from __future__ import annotations

from itertools import groupby

from lxml import html

from tashan.ingest.read.html.blocks import Block
from tashan.ingest.read.html.containers import entries, known
from tashan.ingest.read.html.ends import until_end
from tashan.ingest.read.html.imprint import is_imprint
from tashan.ingest.read.html.prose import Prose, edges, is_site_notice, prose, total
from tashan.ingest.read.html.readable import readable
from tashan.ingest.read.html.stretch import stretch

_ENOUGH = 80
_OF_PAGE, _OF_STRETCH, _BEFORE_ENTRIES = 0.4, 0.8, 0.5
_LINKS = 0.6

Blocks = tuple[Block, ...]


def main_text(body: html.HtmlElement, page: html.HtmlElement, blocks: Blocks) -> frozenset[int]:
    """The numbers of the blocks that are the main text, without the headline and the imprint above it."""
    counts = prose(blocks)
    kept = _contained(body, blocks, counts) or _found(page, blocks, counts)
    whole = _without_edges(_completed(kept, blocks, counts), blocks, counts)
    return frozenset(until_end(whole, blocks, counts))


def _within(blocks: Blocks, *containers: html.HtmlElement) -> list[int]:
    inside = {element for container in containers for element in container.iter()}
    return [number for number, block in enumerate(blocks) if block.words[0].within in inside]


def _contained(body: html.HtmlElement, blocks: Blocks, counts: Prose) -> list[int]:
    """The blocks of the container that names itself: the first post, or one of the site table."""
    posts = entries(body)
    first = _within(blocks, *posts[:1])
    if total(first, counts) >= _ENOUGH and not _are_comments(first, counts):
        return first
    least = max(_ENOUGH, _OF_PAGE * sum(counts))
    named = (_within(blocks, container) for container in known(body))
    return next((numbers for numbers in named if total(numbers, counts) >= least), [])


def _are_comments(first: list[int], counts: Prose) -> bool:
    """Whether an article stands before the first post; a page of posts has little prose there."""
    before = sum(counts[: first[0]])
    return before > max(_ENOUGH, _BEFORE_ENTRIES * total(first, counts))


def _found(page: html.HtmlElement, blocks: Blocks, counts: Prose) -> list[int]:
    elements = readable(page)
    found = [number for number, block in enumerate(blocks) if _mostly(block, elements)]
    dense = until_end(list(stretch(blocks, counts)), blocks, counts)
    chosen = dense if total(found, counts) < _OF_STRETCH * total(dense, counts) else found
    # A page of short lines, such as a table, has neither.
    return chosen or [number for number, block in enumerate(blocks) if block.link_share < _LINKS]


def _mostly(block: Block, elements: frozenset[html.HtmlElement]) -> bool:
    kept = sum(len(words.text.strip()) for words in block.words if words.within in elements)
    return 2 * kept >= sum(len(words.text.strip()) for words in block.words)


def _completed(kept: list[int], blocks: Blocks, counts: Prose) -> list[int]:
    """With the gaps between the first sentence and the last that are not mostly links, but no copies."""
    first, last = edges(kept, counts)
    there, texts = set(kept), {blocks[number].text for number in kept}
    for dropped, run in groupby(range(first, last), key=lambda number: number not in there):
        gap = list(run)
        plain = [number for number in gap if blocks[number].link_share < _LINKS]
        if dropped and 2 * len(plain) >= len(gap):
            kept = [*kept, *(number for number in plain if blocks[number].text not in texts)]
    return sorted(kept)


def _without_edges(kept: list[int], blocks: Blocks, counts: Prose) -> list[int]:
    """Without what a line of links, an imprint or a notice cuts off from the first sentence or from the last."""
    first, last = edges(kept, counts)
    above = (number for number in range(min(kept, default=0), first) if _cuts_above(blocks[number]))
    below = (number for number in range(last + 1, max(kept, default=0) + 1) if _cuts_below(blocks[number]))
    start, stop = max(above, default=-1), min(below, default=len(blocks))
    return [number for number in kept if start < number < stop]


def _cuts_below(block: Block) -> bool:
    return block.link_share >= _LINKS or is_site_notice(block)


def _cuts_above(block: Block) -> bool:
    return _cuts_below(block) or is_imprint(block)
