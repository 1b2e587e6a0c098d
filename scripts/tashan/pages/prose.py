"""Untrusted Markdown to safe HTML: what editors write in bodies, before a trusted template may hold it.

Raw HTML is off in the parser, and nh3 cleans what the parser made, so neither alone has to be right. A picture is
shown only where the caller knows it by its address: pictures of the guide on pages of the guide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from types import MappingProxyType

import nh3
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markupsafe import Markup, escape

from tashan.chinese.pinyin import syllables

_MARKER = re.compile(r"\[(S[1-9][0-9]?)\]")
_PICTURE = re.compile(r"!\[([^\]\n]+)\]\(([^)\s]+)\)")
_PICTURE_ADDRESS = re.compile(r"(?:\.\./)*[a-z0-9][a-z0-9/-]*\.png")
_BOLD = re.compile(r"\*\*(?![\s*])([^*\n]+)(?<!\s)\*\*(?!\*)")
# A source marker never opens a line: it follows a word joiner.
_WORD_JOINER = "\u2060"
_TAGS = {
    *("h2", "h3", "h4", "p", "br", "hr", "ul", "ol", "li", "blockquote", "strong", "em", "del", "code", "pre", "a"),
    *("table", "thead", "tbody", "tr", "th", "td", "sup", "sub", "img"),
}


def _trusted_picture(tag: str, name: str, value: str) -> str | None:
    return None if (tag, name) == ("img", "src") and not _PICTURE_ADDRESS.fullmatch(value) else value


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={"a": {"href", "title"}, "ol": {"start"}, "img": {"src", "alt", "width", "height", "loading"}},
    attribute_filter=_trusted_picture,
    allowed_classes={"a": {"t-src"}},
    url_schemes={"http", "https", "mailto"},
    link_rel="noopener noreferrer",
    clean_content_tags={"script", "style", "iframe", "object", "template", "svg", "math", "noscript"},
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as a page shows it: its address from there, and its size in pixels."""

    address: str
    width: int
    height: int


NO_PICTURES: Mapping[str, Shown] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a body under one second-level heading; the first may have no title."""

    title: str
    anchor: str
    markdown: str


def _source_marker(state: StateInline, silent: bool) -> bool:
    found = _MARKER.match(state.src, state.pos)
    if not found or found[1] not in state.env.get("cited", ()):
        return False
    if not silent:
        token = state.push("source_marker", "a", 0)
        token.content = found[1]
    state.pos = found.end()
    return True


def _picture(state: StateInline, silent: bool) -> bool:
    found = _PICTURE.match(state.src, state.pos)
    shown = state.env.get("pictures", NO_PICTURES).get(found[2]) if found else None
    if not found or not shown:
        return False
    if not silent:
        token = state.push("picture", "img", 0)
        token.content, token.meta = found[1], {"shown": shown}
    state.pos = found.end()
    return True


def _bold(state: StateInline, silent: bool) -> bool:
    """`**` closes after Chinese punctuation too, where CommonMark's rule for words apart by spaces leaves the stars."""
    found = _BOLD.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        after, limit = found.end(), state.posMax
        state.push("strong_open", "strong", 1)
        state.pos, state.posMax = found.start(1), found.end(1)
        state.md.inline.tokenize(state)
        state.push("strong_close", "strong", -1)
        state.pos, state.posMax = after, limit
    else:
        state.pos = found.end()
    return True


def _render_marker(_: RendererHTML, tokens: list[Token], index: int, *_rest: object) -> str:
    key = tokens[index].content
    return f'{_WORD_JOINER}<a class="t-src" href="#{key}" title="来源 {key}">{key}</a>'


def _render_picture(_: RendererHTML, tokens: list[Token], index: int, *_rest: object) -> str:
    token = tokens[index]
    shown, words = token.meta["shown"], escape(token.content)
    size = f'width="{shown.width}" height="{shown.height}"'
    return f'<img src="{shown.address}" alt="{words}" {size} loading="lazy">'


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False}).enable(["table", "strikethrough"])
    # A line of dashes under a paragraph is a rule to an editor, not a heading.
    parser.disable(["image", "html_block", "html_inline", "lheading"])
    parser.inline.ruler.before("link", "source_marker", _source_marker)
    parser.inline.ruler.before("link", "picture", _picture)
    parser.inline.ruler.before("emphasis", "bold", _bold)
    parser.add_render_rule("source_marker", _render_marker)
    parser.add_render_rule("picture", _render_picture)
    return parser


def prose(markdown: str, cited: frozenset[str] = frozenset(), pictures: Mapping[str, Shown] = NO_PICTURES) -> Markup:
    """HTML that is safe to place in a template. `[S1]` becomes a marker when S1 is in `cited`, else it stays text.

    `![words](address)` becomes a picture when the address is in `pictures`, address as written → how it is shown.
    """
    return Markup(_CLEANER.clean(_parser().render(markdown, {"cited": cited, "pictures": pictures})))  # noqa: S704 (cleaned by nh3)


def _anchor(title: str, taken: set[str]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", "-".join(syllables(title)).lower()).strip("-")[:60] or "section"
    anchor, number = base, 2
    while anchor in taken:
        anchor, number = f"{base}-{number}", number + 1
    taken.add(anchor)
    return anchor


def _headings(body: str) -> Iterator[tuple[int, int, str]]:
    """First line, line after, and plain text of each top heading (levels 1 and 2)."""
    tokens = _parser().parse(body, {})
    for token, inline in pairwise(tokens):
        if token.type == "heading_open" and token.level == 0 and token.tag in ("h1", "h2") and token.map:
            yield token.map[0], token.map[1], "".join(child.content for child in inline.children or ())


def sections(body: str) -> tuple[Section, ...]:
    """The body split at its second-level headings; text before the first one is a section without a title."""
    lines = body.split("\n")
    starts = [(0, 0, ""), *_headings(body)]
    ends = [start for start, _, _ in starts[1:]] + [len(lines)]
    taken: set[str] = set()
    out = []
    for (_, start, title), end in zip(starts, ends, strict=True):
        markdown = "\n".join(lines[start:end]).strip("\n")
        if title or markdown.strip():
            out.append(Section(title, _anchor(title, taken) if title else "", markdown))
    return tuple(out)
