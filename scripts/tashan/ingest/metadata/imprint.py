"""What a source says about all of its articles: publisher, date, year; and about its only article: title and author.

It is read from the decoded text, because cleaning removes copyright notices, lead-in sentences and front matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tashan.ingest.metadata.byline import affiliation
from tashan.ingest.metadata.dates import date_in, lead_in_year, newest_year
from tashan.ingest.metadata.lines import lines
from tashan.ingest.metadata.publisher import publisher
from tashan.ingest.metadata.signature import Byline, labelled
from tashan.ingest.metadata.title import front_title, lead_in_title

_EDGE = 40
_FRONT_AUTHOR = re.compile(r"^author: *[\"']?([^\"'\n]{2,30})", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Imprint:
    """`sure_title` comes from front matter and wins over any line; `title` from a lead-in sentence fills a gap."""

    sure_title: str
    title: str
    byline: Byline
    publisher: str
    date: str
    year: int | None


def _edges(text: str) -> list[str]:
    """The first and last lines, where imprints stand."""
    every = [line.text for line in lines(text, (0, len(text)))]
    return every if len(every) <= 2 * _EDGE else every[:_EDGE] + every[-_EDGE:]


def _byline(edges: list[str]) -> Byline:
    text = "\n".join(edges)
    found = next(filter(None, (labelled(line.strip("*# ")) for line in edges)), Byline())
    front = _FRONT_AUTHOR.search(text)
    return Byline(found.author or (front[1] if front else ""), found.organisation or affiliation(text))


def imprint(decoded: str, text: str, *, single: bool) -> Imprint:
    """The imprint of a source: `decoded` in simplified characters, and its clean `text`."""
    edges = _edges(decoded)
    date = next(filter(None, map(date_in, edges)), "")
    return Imprint(
        sure_title=front_title(decoded) if single else "",
        title=lead_in_title(decoded) if single else "",
        byline=_byline(edges) if single else Byline(),
        publisher=publisher("\n".join(edges)),
        date=date,
        year=int(date[:4]) if date else lead_in_year(decoded) or newest_year(text),
    )
