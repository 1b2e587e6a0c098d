"""A file's bytes become all that is found in it: read → clean and convert → split → flags → outline, facts, tags."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tashan.chinese.script import Script, detect
from tashan.ingest.article import Article, Flag
from tashan.ingest.clean import clean
from tashan.ingest.documents import documents
from tashan.ingest.draft import Draft, Fact, Part, ThemeTag
from tashan.ingest.facts import facts
from tashan.ingest.flags import flagged
from tashan.ingest.metadata import told_by
from tashan.ingest.methods import methods
from tashan.ingest.outline import outline
from tashan.ingest.places import named, places
from tashan.ingest.privacy import flagged_numbers
from tashan.ingest.read import Source, Unreadable, taken
from tashan.ingest.relevance import relevant
from tashan.ingest.split import split
from tashan.ingest.tags import Tagger as Lexicon
from tashan.ingest.tags import keywords, themes

Tags = tuple[tuple[ThemeTag, ...], tuple[str, ...]]
Tagger = Callable[[str, Part], Tags]

TRUNCATED = "truncated"


@dataclass(frozen=True)
class Ingested:
    """One source file with its audit trail and a draft for each of its articles."""

    source: Source
    script: Script
    article: Article
    drafts: tuple[Draft, ...]

    @property
    def truncated(self) -> bool:
        """Whether the source ends before the text does."""
        return any(flag.kind == TRUNCATED for flag in self.article.flags)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be read; `message` says in Chinese what it is and what to do."""

    path: str
    sha256: str
    message: str


def tagging(known: Lexicon) -> Tagger:
    """The tagger that rests on the library's words."""

    def tag(text: str, part: Part) -> Tags:
        cut = known.cut(text[slice(*part.span)], part.title)
        return themes(known, cut), keywords(known, cut)

    return tag


def untagged(_text: str, _part: Part) -> Tags:
    """No themes and no keywords: for callers without a vocabulary."""
    return (), ()


def _flags_of(flags: Iterable[Flag], part: Part, *, first: bool) -> tuple[Flag, ...]:
    """The flags inside a part; those before the first article go with it."""
    start, end = (0 if first else part.span[0]), part.span[1]
    return tuple(flag for flag in flags if start <= flag.start < end or flag.start == flag.end == end)


def _public(found: tuple[Fact, ...], flags: tuple[Flag, ...]) -> tuple[Fact, ...]:
    """The figures that are not part of a number of a person."""
    private = flagged_numbers(flags)
    return tuple(fact for fact in found if not any(a < fact.span[1] and fact.span[0] < b for a, b in private))


def _draft(article: Article, part: Part, tag: Tagger, *, first: bool) -> Draft:
    text = article.text
    own = text[slice(*part.span)]
    theme_tags, free_words = tag(text, part)
    about_us = relevant(own, part.title)
    every = named(text, part)
    main = places(text, part, every)
    return Draft(
        part=part,
        text=own,
        places=main,
        relevant=about_us,
        points=outline(text, part),
        facts=_public(facts(text, part, every, next(iter(main), "")), article.flags),
        documents=documents(own, part.title),
        methods=methods(own),
        themes=theme_tags if about_us else (),
        keywords=free_words,
        flags=_flags_of(article.flags, part, first=first),
    )


def found_in(source: Source, tag: Tagger = untagged) -> Ingested:
    """Everything that is found in a source that has been read."""
    cleaned = clean(Article(source.text))
    article, parts = split(cleaned, told_by(source.hints, source.path))
    if article.text != cleaned.text:
        article = flagged(article)
    drafts = tuple(_draft(article, part, tag, first=number == 0) for number, part in enumerate(parts))
    return Ingested(source, detect(source.text), article, drafts)


def ingest(data: bytes, name: str, tag: Tagger = untagged) -> Ingested | Refused:
    """What the file `name` with these bytes holds. Never raises for what is in it: a bad file is Refused."""
    try:
        source = taken(name, data)
    except Unreadable as error:
        return Refused(name, hashlib.sha256(data).hexdigest(), str(error))
    return found_in(source, tag)
