"""Flags: what only a person can decide about a clean text. Each finder is one file; none of them changes the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tashan.ingest.article import Article, Flag
from tashan.ingest.flags import (
    homophones,
    look_alikes,
    lost_bytes,
    masked_names,
    numbers_of_persons,
    odd_words,
    speech_frames,
    stray_marks,
    truncation,
)

Finder = Callable[[Article], Iterator[Flag]]

FINDERS: tuple[Finder, ...] = (
    truncation.find,
    masked_names.find,
    numbers_of_persons.find,
    lost_bytes.find,
    odd_words.find,
    homophones.find,
    look_alikes.find,
    stray_marks.find,
    speech_frames.find,
)


def flagged(article: Article) -> Article:
    """The article with the flags that it does not have yet, in the order of the text."""
    found = {flag for find in FINDERS for flag in find(article)} - set(article.flags)
    return article.flagged(sorted(found, key=lambda flag: (flag.start, flag.end, flag.kind)))
