"""The object that `tashan ingest --json` prints for one source file; its keys and their order are a contract."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tashan.ingest.article import Flag
from tashan.ingest.draft import Draft, Fact, Point, ThemeTag
from tashan.ingest.duplicates import Duplicate
from tashan.ingest.pipeline import Ingested, Refused
from tashan.ingest.privacy import hidden

Object = dict[str, Any]
KEYS = ("source", "articles", "duplicates", "error")


def report(found: Ingested | Refused, *, show_private: bool = False) -> Object:
    """The object for a file, readable or not. Spans are offsets in the clean text of the whole file.

    Numbers of persons are masked, length for length, unless `show_private`.
    """
    if isinstance(found, Refused):
        return {"source": _unread(found), "articles": [], "duplicates": [], "error": found.message}
    drafts = found.drafts if show_private else tuple(hidden(draft, found.article) for draft in found.drafts)
    return {
        "source": _source(found),
        "articles": [_article(draft) for draft in drafts],
        "duplicates": [],
        "error": None,
    }


def duplicates_told(found: Iterable[Duplicate]) -> list[Object]:
    """Near duplicates as the object lists them: the same text first, then by similarity, which is 0 to 1."""
    return [{"of": one.of, "similarity": round(one.similarity, 3), "kind": one.kind, "name": one.name} for one in found]


def _unread(refused: Refused) -> Object:
    unknown = {"format": "", "encoding": "", "script": "", "mechanical": False, "truncated": False}
    return {"path": refused.path, "sha256": refused.sha256, **unknown}


def _source(found: Ingested) -> Object:
    return {
        "path": found.source.path,
        "sha256": found.source.sha256,
        "format": found.source.format,
        "encoding": found.source.encoding,
        "script": found.script.name,
        "mechanical": found.script.mechanical,
        "truncated": found.truncated,
    }


def _article(draft: Draft) -> Object:
    part = draft.part
    return {
        "title": part.title,
        "author": part.author,
        "organisation": part.organisation,
        "publisher": part.publisher,
        "date": part.date,
        "year": part.year,
        "places": list(draft.places),
        "relevant": draft.relevant,
        "points": [_point(point) for point in draft.points],
        "facts": [_fact(fact) for fact in draft.facts],
        "documents": list(draft.documents),
        "methods": list(draft.methods),
        "themes": [_theme(theme) for theme in draft.themes],
        "keywords": list(draft.keywords),
        "flags": [_flag(flag) for flag in draft.flags],
    }


def _point(point: Point) -> Object:
    return {
        "role": point.role,
        "level": point.level,
        "heading": point.heading,
        "text": point.text,
        "span": list(point.span),
    }


def _fact(fact: Fact) -> Object:
    return {
        "value": fact.value,
        "unit": fact.unit,
        "text": fact.text,
        "what": fact.what,
        "span": list(fact.span),
        "place": fact.place,
        "date": fact.date,
    }


def _theme(theme: ThemeTag) -> Object:
    return {"id": theme.id, "score": theme.score, "because": list(theme.because)}


def _flag(flag: Flag) -> Object:
    return {"kind": flag.kind, "span": [flag.start, flag.end], "message": flag.message, "suggestion": flag.suggestion}
