"""Markup becomes a tree without scripts, styles, comments, deleted words and annotations over characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from tashan.ingest.read.html.blocks import INLINE
from tashan.ingest.read.reading import LeftOut

# What a reader sees beside the text; see `beside`.
_BESIDE = {"rt": "注音", "del": "删去的文字"}
_UNSEEN = (
    "script",
    "style",
    "template",
    "noscript",
    "head",
    "title",
    "svg",
    "math",
    "object",
    "iframe",
    *_BESIDE,
    "rp",
    "rtc",
)
# lxml refuses text that says its own encoding, since it is decoded already; code of PHP pages is no text.
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>|<\?php.*?(?:\?>|\Z)|<\?=.*?\?>", re.DOTALL)
# Tags that may lie in each other without end; the others stay when a page is laid flat.
_NESTING = re.compile(
    r"</?(?!(?:html|head|body|meta|title|script|style|br|p|rt|rp)\b)([a-z][a-z0-9]*)\b[^<>]*>", re.IGNORECASE
)
_UNSPEAKABLE = re.compile("[\0-\x08\x0b\x0e-\x1f\ud800-\udfff]")


def parsed(markup: str) -> html.HtmlElement | None:
    """The whole page, head included; None where there is no element at all."""
    source = _UNSPEAKABLE.sub("", _DECLARATION.sub("", markup)).strip("\ufeff \r\n\t")
    page, whole = _tree(source)
    return page if whole else _tree(_NESTING.sub(_break, source))[0]


def _tree(source: str) -> tuple[html.HtmlElement | None, bool]:
    """The tree, and whether all of the page is in it: libxml2 drops what lies too deep, as unclosed tags make it."""
    parser = html.HTMLParser(encoding=None, no_network=True)
    try:
        page = html.document_fromstring(source, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None, True
    return page, not any("Excessive depth" in entry.message for entry in parser.error_log)


def _break(tag: re.Match[str]) -> str:
    return "" if tag[1].lower() in INLINE else "<br>"


def beside(page: html.HtmlElement) -> Iterator[LeftOut]:
    """The readings over characters, and the words that are struck out. Ask before the page is emptied of them."""
    for element in page.iter(*_BESIDE):
        text = element.text_content().strip()
        if text:
            yield LeftOut(_BESIDE[element.tag], text)


def visible(page: html.HtmlElement) -> html.HtmlElement:
    """The body, emptied of what no reader sees. Changes the page."""
    etree.strip_tags(page, etree.Comment, etree.ProcessingInstruction)
    etree.strip_elements(page, *_UNSEEN, with_tail=False)
    body = page.find("body")
    return page if body is None else body
