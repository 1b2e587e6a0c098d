"""How much of each line of a page is written to be read: sentences, not menus, imprints or copies."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from tashan.ingest.read.html.blocks import Block

_HAN = re.compile(r"[\u3400-\u9fff]")
_SENTENCE = re.compile(r"[，。！？；：,;!?:]")
_SHORTEST = 8
_FOOTER = re.compile(
    r"ICP[备備证證]|[备備]\d{6,}号|公网安备|版权所有|版權所有|rights reserved|copyright|许可证|"
    r"(?:主办|承办|技术支持)(?:单位)?[:：]|(?:联系电话|邮编|举报电话|地址)[:：]",
    re.IGNORECASE,
)
_LONGEST_FOOTER = 160

Prose = tuple[int, ...]


def prose(blocks: tuple[Block, ...]) -> Prose:
    """For each line, its Chinese characters if it is a sentence; 0 for links, imprints and what was said before."""
    return tuple(_each(blocks))


def _each(blocks: tuple[Block, ...]) -> Iterator[int]:
    said: set[str] = set()
    for block in blocks:
        yield 0 if block.text in said else _count(block)
        said.add(block.text)


def _count(block: Block) -> int:
    if block.link_share > 0.5 or not _SENTENCE.search(block.text):
        return 0
    if is_site_notice(block):
        return 0
    count = len(_HAN.findall(block.text))
    return count if count >= _SHORTEST else 0


def is_site_notice(block: Block) -> bool:
    """Whether a line says who runs the site, under which licence."""
    return len(block.text) < _LONGEST_FOOTER and _FOOTER.search(block.text) is not None


def total(numbers: Collection[int], prose: Prose) -> int:
    """The prose of these lines."""
    return sum(prose[number] for number in numbers)


def edges(numbers: list[int], prose: Prose) -> tuple[int, int]:
    """The first and the last of these lines that is prose; of all of them where there is none."""
    found = [number for number in numbers if prose[number]] or numbers or [0]
    return found[0], found[-1]
