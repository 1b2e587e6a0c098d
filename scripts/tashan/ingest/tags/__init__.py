"""Suggested themes and free keywords of an article, by the library's own words."""

from __future__ import annotations

from tashan.ingest.tags.evidence import themes
from tashan.ingest.tags.lexicon import Tagger, tagger
from tashan.ingest.tags.terms import keywords

__all__ = ["Tagger", "keywords", "tagger", "themes"]
