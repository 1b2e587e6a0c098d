"""What title, byline and imprint say of each article of a file: title, author, organisation, publisher, date, year."""

from __future__ import annotations

from tashan.ingest.draft import Part, Span
from tashan.ingest.metadata.byline import bracketed_affiliation, closing_byline, line_byline, opening_byline
from tashan.ingest.metadata.heading import tidy
from tashan.ingest.metadata.imprint import Imprint, imprint
from tashan.ingest.metadata.lines import Line, lines
from tashan.ingest.metadata.signature import NOBODY, Byline
from tashan.ingest.metadata.title import document_line, item_line, title_line
from tashan.ingest.metadata.told import Told, told_by
from tashan.ingest.metadata.years import newest_year

__all__ = ["Told", "described", "told_by"]

_BLOCK = 4
_EDGE = 3


def _byline(part_lines: list[Line], title: Line | None, *, titled: bool) -> Byline:
    """Under the title, else in the first paragraph's dateline, else where the article ends."""
    after = [line.text for line in part_lines if title is None or line.start > title.start]
    # Without a title above, a lone name can be anything.
    under = (found for found in map(line_byline, after[:_BLOCK]) if found and (titled or found.organisation))
    opening = map(opening_byline, after[:_EDGE])
    closing = map(closing_byline, reversed(after[-_EDGE:]))
    found = next((found for group in (under, opening, closing) for found in group if found), NOBODY)
    below = next(filter(None, map(bracketed_affiliation, after[:_BLOCK])), "") if found.author else ""
    return Byline(found.author, found.organisation or below)


def _part(text: str, span: Span, shared: Imprint, *, single: bool) -> Part:
    part_lines = list(lines(text, span))
    title = title_line(part_lines) or document_line(part_lines) or (None if single else item_line(part_lines))
    byline = _byline(part_lines, title, titled=bool(title or shared.sure_title)) or shared.byline
    return Part(
        span=span,
        title=shared.sure_title or (tidy(title.text) if title else shared.title),
        author=byline.author or shared.byline.author,
        organisation=byline.organisation or shared.byline.organisation,
        publisher=shared.publisher,
        date=shared.date,
        year=shared.year or newest_year(text[slice(*span)]),
        about=shared.about,
    )


def described(text: str, decoded: str, spans: tuple[Span, ...], told: Told) -> tuple[Part, ...]:
    """A Part for each span of the clean `text`.

    `decoded` is the source in simplified characters, `told` what the file says beside it.
    """
    single = len(spans) == 1
    shared = imprint(decoded, text, told, single=single)
    return tuple(_part(text, span, shared, single=single) for span in spans)
