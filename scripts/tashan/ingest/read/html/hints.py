"""What a page says of its article in markup made for machines, and in the lines around its headline."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from lxml import html

from tashan.ingest.read.html.blocks import Block
from tashan.ingest.read.html.imprint import DATE, is_imprint
from tashan.ingest.read.reading import Hints

# Names of <meta> in the order of trust: government portals' standard, Open Graph, Dublin Core, the common ones.
_META = {
    "title": ("articletitle", "og:title", "dc.title", "dcterms.title"),
    "author": ("author", "article:author", "og:article:author", "dc.creator", "editor"),
    "publisher": ("contentsource", "source", "mediaid", "og:site_name", "dc.publisher", "sitename", "copyright"),
    "date": ("pubdate", "article:published_time", "og:release_date", "publishdate", "dcterms.date", "dc.date", "date"),
}
_LINKED = {"title": "headline", "author": "author", "publisher": "publisher", "date": "datePublished"}
_LABEL = re.compile(r"^(?:文章|信息|稿件)?(?:来源|來源|作者|记者|記者)[:：]\s*")
_HAN = re.compile(r"[\u3400-\u9fff]")
_BEFORE, _AFTER, _SHORTEST = 20, 3, 3

Blocks = tuple[Block, ...]


def said(page: html.HtmlElement) -> Hints:
    """What the head of the page says, for `hints`. Ask before the page is emptied of scripts."""
    meta, linked = _meta(page), _linked(page)
    found = {
        field: next((value for value in (*(meta.get(name, "") for name in names), linked[field]) if value), "")
        for field, names in _META.items()
    }
    dated = DATE.search(found["date"])
    date = "{}-{:0>2}-{:0>2}".format(*dated.groups()) if dated else ""
    title = found["title"] or " ".join((page.findtext(".//title") or "").split())
    return Hints(title, _LABEL.sub("", found["author"]), _LABEL.sub("", found["publisher"]), date)


def hints(claimed: Hints, blocks: Blocks, kept: frozenset[int]) -> Hints:
    """The claims of the head that the page bears out; content systems put their own names there, and old titles."""
    lines = _imprint_lines(blocks, kept)
    near = "".join((*lines, *(blocks[number].text for number in sorted(kept))))
    return Hints(
        title=_shown_title(claimed.title, blocks),
        author=claimed.author if _HAN.search(claimed.author) and claimed.author in near else "",
        publisher=claimed.publisher if _HAN.search(claimed.publisher) else "",
        date=claimed.date,
        lines=lines,
    )


def _imprint_lines(blocks: Blocks, kept: frozenset[int]) -> tuple[str, ...]:
    """The short lines just before the main text and after it that name a source, an author or a date."""
    if not kept:
        return ()
    first, last = min(kept), max(kept)
    near = (*range(max(0, first - _BEFORE), first), *range(last + 1, min(len(blocks), last + 1 + _AFTER)))
    return tuple(blocks[number].text for number in near if is_imprint(blocks[number]))


def _shown_title(claimed: str, blocks: Blocks) -> str:
    """The line of the page, or two in a row, that the claimed title holds: 市里开会_新闻_某网 → 市里开会.

    The longest, unless there is a headline that is not the name of the site, which ends the claimed title.
    """
    whole = _folded(claimed)
    lines = [block.text for block in blocks]
    pairs = (f"{one} {other}" for one, other in pairwise(lines) if min(len(one), len(other)) > _SHORTEST)
    shown = [line for line in (*lines, *pairs) if len(line) > _SHORTEST and _folded(line) in whole]
    headlines = (block.text for block in blocks if _is_headline(block) and _folded(block.text) in whole)
    headline = next((text for text in headlines if len(text) > 1 and not whole.endswith(_folded(text))), "")
    begun = [line for line in shown if line.startswith(headline)]
    return max(begun or [headline], key=lambda line: (len(line), not whole.endswith(_folded(line))))


def _is_headline(block: Block) -> bool:
    element = block.words[0].within
    return element.tag == "h1" or any(ancestor.tag == "h1" for ancestor in element.iterancestors())


def _folded(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _meta(page: html.HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in page.iter("meta"):
        name = (element.get("name") or element.get("property") or "").strip().lower()
        found.setdefault(name, " ".join((element.get("content") or "").split()))
    return found


def _linked(page: html.HtmlElement) -> dict[str, str]:
    """The same from JSON-LD, whose values are texts, objects with a name, or lists of either."""
    for thing in _things(page):
        if "headline" in thing or "datePublished" in thing:
            return {field: _named(thing.get(key)) for field, key in _LINKED.items()}
    return dict.fromkeys(_LINKED, "")


def _things(page: html.HtmlElement) -> Iterator[dict[str, Any]]:
    for script in page.iterfind(".//script[@type='application/ld+json']"):
        try:
            value = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        graph = value.get("@graph", value) if isinstance(value, dict) else value
        yield from (thing for thing in (graph if isinstance(graph, list) else [graph]) if isinstance(thing, dict))


def _named(value: object) -> str:
    if isinstance(value, dict):
        return _named(value.get("name"))
    if isinstance(value, list):
        return "、".join(filter(None, map(_named, value[:5])))
    return value.strip() if isinstance(value, str) else ""
