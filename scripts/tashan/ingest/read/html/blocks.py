"""A tree becomes blocks: a line of text each, as a reader sees it, with the elements that its words stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree, html

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q ruby rb s samp"
    " small span strike strong sub sup time tt u var wbr".split()
)
_CELLS = ("td", "th")
_GAP = re.compile(r"[ \t\r\n\f]+")
_CHINESE = r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]"
# A line break in the markup between Chinese characters is no space; browsers show one, editors do not mean one.
_WRAP = re.compile(rf"(?<={_CHINESE})[ \t\f]*[\r\n][ \t\r\n\f]*(?={_CHINESE})")
_CELL_MARK = "\x1f"


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of text, the element that it stands in, and whether it is part of a link."""

    text: str
    within: html.HtmlElement
    linked: bool


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the page: its text, its pieces, and the block element that holds it."""

    text: str
    words: tuple[Words, ...]

    @property
    def link_share(self) -> float:
        """The share of its characters that are links."""
        total = sum(len(words.text.strip()) for words in self.words)
        return sum(len(words.text.strip()) for words in self.words if words.linked) / max(1, total)


def blocks(body: html.HtmlElement, rows: frozenset[html.HtmlElement]) -> Iterator[Block]:
    """The blocks of `body` in order. Each of `rows` becomes one line, its cells set apart by ｜."""
    line: list[Words] = []
    links = row = 0
    for event, element in etree.iterwalk(body, events=("start", "end")):
        start, tag = event == "start", element.tag
        links += (tag == "a") * (1 if start else -1)
        row += (element in rows) * (1 if start else -1)
        if tag in _CELLS and row:
            line.append(Words(_CELL_MARK, element, False))
        elif tag not in INLINE and (not row or element in rows):
            yield from _block(line)
            line = []
        text, within = (element.text, element) if start else (element.tail, element.getparent())
        if text and (start or element is not body):
            line.append(Words(_bracketed(text, within, links), within, links > 0))
    yield from _block(line)


def _bracketed(text: str, within: html.HtmlElement, links: int) -> str:
    """A raised figure that leads to a note stands in brackets, lest it run into a figure of the text."""
    raised = links and (within.tag == "sup" or within.getparent().tag == "sup")
    return f"[{text.strip()}]" if raised and text.strip().isdigit() else text


def _block(line: list[Words]) -> Iterator[Block]:
    text = shown("".join(words.text for words in line))
    if text:
        yield Block(text, tuple(line))


def shown(text: str) -> str:
    """The text as a page shows it: white space folded, cells set apart."""
    folded = _GAP.sub(" ", _WRAP.sub("", text)).strip(" \u3000\xa0" + _CELL_MARK)
    return re.sub(rf"[ \xa0\u3000]*{_CELL_MARK}[{_CELL_MARK} \xa0\u3000]*", " | ", folded)
