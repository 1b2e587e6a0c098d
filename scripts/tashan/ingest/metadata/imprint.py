"""What a source says about all of its articles: publisher, date, year; and about its only article: title and author.

It is read from what the file says beside its text and from the decoded text, because cleaning removes copyright
notices, lead-in sentences and front matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain

from tashan.ingest.metadata.byline import affiliation, line_byline
from tashan.ingest.metadata.dates import DATES, date_in, dateline
from tashan.ingest.metadata.heading import tidy
from tashan.ingest.metadata.lines import lines_with
from tashan.ingest.metadata.names import is_medium, is_organisation
from tashan.ingest.metadata.publisher import publisher
from tashan.ingest.metadata.signature import LABELS, NOBODY, Byline, labelled
from tashan.ingest.metadata.title import lead_in_title
from tashan.ingest.metadata.told import Told
from tashan.ingest.metadata.years import lead_in_year, newest_year

_EDGE = 40
_OPENING = 300
_HAN = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class Imprint:
    """`sure_title` is the file's own word and wins over any line; `title` from a lead-in sentence fills a gap."""

    sure_title: str
    title: str
    byline: Byline
    publisher: str
    date: str
    year: int | None
    about: str


def _edges(text: str) -> list[str]:
    """The first and last lines, where imprints stand."""
    every = [line for each in text.splitlines() if (line := each.strip())]
    return every if len(every) <= 2 * _EDGE else every[:_EDGE] + every[-_EDGE:]


def _byline(edges: str, told: Told, source: str) -> Byline:
    """A unit that published the text itself wrote it; a medium did not."""
    beside = map(line_byline, told.lines)
    under_label = (labelled(line.strip("*# ")) for line in lines_with(LABELS, edges))
    found = next(filter(None, chain(beside, under_label)), NOBODY)
    sender = source if is_organisation(source) and not is_medium(source) else ""
    return Byline(found.author or told.author, found.organisation or affiliation(edges) or sender)


def _year(told: Told, decoded: str, text: str) -> int | None:
    """The year of a lead-in sentence, else the newest that is done; a file named for a later one is of that year."""
    newest = lead_in_year(decoded) or newest_year(text)
    return max(filter(None, (newest, told.year)), default=None)


def imprint(decoded: str, text: str, told: Told, *, single: bool) -> Imprint:
    """The imprint of a source: `decoded` in simplified characters, its clean `text`, and what the file says beside."""
    # Where the decoded text is mojibake only the clean one can be read.
    edges = "\n".join((*told.lines, *_edges(decoded if _HAN.search(decoded, 0, _OPENING) else text)))
    year = _year(told, decoded, text)
    date = (
        told.date
        or next(filter(None, map(date_in, lines_with(DATES, edges))), "")
        or (dateline(text, year) if told.year else "")
    )
    source = told.publisher or publisher(edges)
    return Imprint(
        sure_title=tidy(told.title) if single and told.title else "",
        title=lead_in_title(decoded) if single else "",
        byline=_byline(edges, told, source) if single else NOBODY,
        publisher=source,
        date=date,
        year=int(date[:4]) if date else year,
        about=told.about,
    )
