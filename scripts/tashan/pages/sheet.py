"""An entry's page, from its parts: head, evidence, panel, blocks."""

from __future__ import annotations

from dataclasses import replace

from tashan.library.library import Library
from tashan.library.model import Entry
from tashan.library.versions import version
from tashan.library.vocabulary import AUDIENCES, STATES
from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.page import Page, page
from tashan.pages.views import Block, Head, Sheet

# Pages of the guide that the footer offers, when the library has them.
_GUIDES = (("about", "关于他山"), ("guide/index", "用法说明"), ("guide/add-case", "提供案例"))
EVIDENCE_GUIDE = "guide/evidence"


def guide(library: Library, here: Here, name: str = EVIDENCE_GUIDE) -> str:
    """A link to a hand-written page, or nothing when there is none."""
    return here.to(f"{name}.html") if name in library.by_id else ""


def warning(entry: Entry) -> str:
    """What readers of an internal build have to know about an entry that is not published."""
    words = [STATES[entry.state]] if entry.state != "reviewed" else []
    words += [AUDIENCES[entry.audience]] if entry.audience != "public" else []
    return f"{'、'.join(words)}：没有公开发布，请勿外传。" if words else ""


def meta(library: Library, head: Head, blocks: tuple[Block, ...] = ()) -> dict[str, object]:
    """The frontmatter that the theme reads."""
    footer = [{"url": f"{name}.html", "name": words} for name, words in _GUIDES if name in library.by_id]
    return {
        "title": head.title,
        "description": head.lede,
        "kind": head.kind,
        "section": head.section,
        "contents": [{"anchor": block.anchor, "title": block.title} for block in blocks if block.title],
        "footer": footer,
        "evidence": f"{EVIDENCE_GUIDE}.html" if EVIDENCE_GUIDE in library.by_id else "",
        "as_of": library.as_of.isoformat(),
        "version": version("tashan"),
    }


def _distinct(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """An editor's heading gives way where it would take the anchor of a part that every page of the kind has."""
    fixed = {"title", *(block.anchor for block in blocks if not block.written)}
    return tuple(
        replace(block, anchor=f"{block.anchor}-text") if block.written and block.anchor in fixed else block
        for block in blocks
    )


def page_of(sheet: Sheet, library: Library, here: Here) -> Page:
    """The page of an entry."""
    shown = replace(sheet, blocks=_distinct(sheet.blocks))
    return page(here.source, meta(library, shown.head, shown.blocks), fill("sheet.html", sheet=shown))
