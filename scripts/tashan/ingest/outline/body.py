"""The lines of an article that its outline is made from: without title, kicker, byline and closing notes."""

from __future__ import annotations

import re

from tashan.chinese.pattern import when_asked
from tashan.ingest.draft import Part
from tashan.ingest.outline.headlines import short
from tashan.ingest.outline.lines import Line, lines
from tashan.ingest.outline.markers import numbered

_BYLINE = when_asked(
    r"^(?:——|[（(]|作者|记者|来源|文[/／:：]|本报|编辑|责编)|(?:19|20)\d\d[年-]|记者|[委局部]\s?[\u4e00-\u9fff]{2,4}$"
)


# （1. 清河县委党校，清河 551400；2. 清河大学，清河 551400）
_MARKS = re.compile(r"\W+")
_AFFILIATIONS = re.compile(r"[（(][^。]*\d{6}[^。]*[)）]")


def _same(line: str, title: str) -> bool:
    """Whether the line is the title, or much of it; both without marks."""
    return line == title or (title in line and len(line) <= len(title) + 24) or (len(line) > 5 and line in title)


def _front(text: list[Line], part: Part) -> int:
    """How many lines at the start are title and byline."""
    names = [name for name in (*part.author.split("、"), part.organisation, part.publisher, part.date) if name]
    title = _MARKS.sub("", part.title)
    titles = [i for i, line in enumerate(text[:6]) if title and _same(_MARKS.sub("", line.text), title)]
    at = titles[-1] + 1 if titles else 0
    while at < len(text):
        line = text[at].text
        if _AFFILIATIONS.fullmatch(line):
            at += 1
            continue
        if not short(text[at]) or numbered(line):
            break
        if titles and not _BYLINE().search(line) and not any(name in line for name in names):
            break
        at += 1
    return at


def body(text: str, part: Part) -> tuple[Line, ...]:
    """The part's lines behind title and byline. Without a known title, every short line at the top is front matter."""
    found = list(lines(text, *part.span))
    return tuple(found[_front(found, part) :])
