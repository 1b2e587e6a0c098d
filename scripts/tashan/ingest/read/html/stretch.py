"""Find the stretch of lines that holds the most prose for the least else, whatever elements a page puts them in.

The maximum subsequence of Pasternack and Roth (Extracting article text from the web, 2009), with the prose of a line
for the votes of a classifier.
"""

from __future__ import annotations

from tashan.ingest.read.html.blocks import Block
from tashan.ingest.read.html.prose import Prose

# What a line without prose, a line of links costs, in characters; and the most that one paragraph can win, so that
# a long legal notice at the foot of a page does not bridge the gap to it. Broad optima on pages with other markup.
_OTHER, _LINKS, _MOST = 30, 40, 300


def stretch(blocks: tuple[Block, ...], prose: Prose) -> range:
    """The numbers of the lines of the best stretch."""
    best, found, sum_, start = 0, range(0), 0, 0
    for number, (block, count) in enumerate(zip(blocks, prose, strict=True)):
        if sum_ <= 0:
            sum_, start = 0, number
        sum_ += min(count, _MOST) or -(_LINKS if block.link_share > 0.5 else _OTHER)
        if sum_ > best:
            best, found = sum_, range(start, number + 1)
    return found
