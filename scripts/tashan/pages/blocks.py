"""Blocks that several kinds of page share: lists of entries, bullets, questions, sources, editors' prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tashan.library.parts import Change, Source
from tashan.pages.engine import fill
from tashan.pages.prose import NO_PICTURES, Shown, prose, sections
from tashan.pages.views import Block, Item


def items(anchor: str, title: str, entries: Iterable[Item], lead: str = "") -> Iterator[Block]:
    """A list of entries; nothing when there are none."""
    listed = tuple(entries)
    if listed:
        yield Block(anchor, title, fill("items.html", items=listed, lead=lead))


def bullets(anchor: str, title: str, lines: tuple[str, ...], form: str = "plain") -> Iterator[Block]:
    """Short sentences: `plain` bullets, numbered `steps`, or questions to `ask`."""
    if lines:
        yield Block(anchor, title, fill("bullets.html", lines=lines, form=form))


def sources(cited: tuple[Source, ...]) -> Iterator[Block]:
    """The source cards, each reachable by its key."""
    if cited:
        yield Block("sources", "来源", fill("sources.html", sources=cited))


def history(changes: tuple[Change, ...]) -> Iterator[Block]:
    """What changed when, the latest first; folded."""
    if changes:
        yield Block("history", "修改记录", fill("history.html", changes=changes[::-1]))


def keys(cited: tuple[Source, ...]) -> frozenset[str]:
    """The keys that markers in the text may point at."""
    return frozenset(source.key for source in cited)


def written(body: str, cited: tuple[Source, ...] = (), pictures: Mapping[str, Shown] = NO_PICTURES) -> Iterator[Block]:
    """An editor's Markdown, one block a heading."""
    for section in sections(body):
        yield Block(section.anchor, section.title, prose(section.markdown, keys(cited), pictures), written=True)


def nothing() -> tuple[Block, ...]:
    """What stands on a page that has nothing to list yet."""
    return (Block("", "", fill("nothing.html")),)
