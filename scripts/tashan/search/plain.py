"""A Markdown body to what a reader sees of it: its headings, and its text without marks of markup."""

from __future__ import annotations

import re

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$", re.MULTILINE)
_EXAMPLE = re.compile(r"(?<!`)`[^`\n]+`(?!`)")
# A text without any of these, such as nearly every heading, holds no markup.
_MARKS = re.compile(r"[^\w，。、；：？！“”《》（）]|_")
# What a text must have for a mark to stand in it, the mark, and what to put in its place. Looking for a few characters
# first takes a fraction of the time. Order matters: source markers look like links without an address.
_MARKUP = (
    ("[S", re.compile(r"\[S[1-9][0-9]?\]"), ""),
    ("](", re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)"), r"\1"),
    ("", re.compile(r"^[ \t]*(?:>[ \t]*|[-*+][ \t]+|[0-9]{1,9}[.)][ \t]+)+", re.MULTILINE), ""),
    ("", re.compile(r"^[ \t]*(?:[-*_|:][ \t]*){3,}$", re.MULTILINE), ""),
    ("|", re.compile(r"\|"), " "),
    ("~~", re.compile(r"(?<!\\)~~"), ""),
    ("*", re.compile(r"(?<!\\)\*+"), ""),
    ("`", re.compile(r"(?<!\\)`+"), ""),
    ("\\", re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
    ("\n", re.compile(r"\n\s*\n+"), "\n"),
)


def told(markdown: str) -> str:
    """A page of the guide without its examples between backticks: who types one looks for what it finds."""
    return _EXAMPLE.sub("", markdown)


def plain(markdown: str) -> tuple[tuple[str, ...], str]:
    """The headings in order, and all other text with a newline between blocks."""
    headings = tuple(_bare(found[1]) for found in _HEADING.finditer(markdown))
    return headings, _bare(_HEADING.sub("", markdown))


def _bare(text: str) -> str:
    for sign, mark, instead in _MARKUP if _MARKS.search(text) else ():
        text = mark.sub(instead, text) if sign in text else text
    return text.strip()
