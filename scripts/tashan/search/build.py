"""The whole search of a site as files: the index of a library and the client that reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing

from tashan.library.library import Library
from tashan.library.model import Case
from tashan.library.output import OutputFile
from tashan.search import cards, directory, facets, glossary, likeness, near, readings, sounds, texts
from tashan.search.blocks import blocks
from tashan.search.client_files import client_files
from tashan.search.entries import SearchEntry, entries, slots
from tashan.search.postings import MOST, Postings
from tashan.search.words import words


def shards(library: Library) -> Iterator[OutputFile]:
    """Every file below `search/`. The library is taken as it is: leave out what may not be seen before."""
    found = entries(library)
    yield from _literal(library, found)
    yield from (cards.file(entry.source, library) for entry in found if isinstance(entry.source, Case))
    yield near.file(library)
    yield from _meant(found)
    yield from client_files()


def literal(library: Library) -> Iterator[OutputFile]:
    """The part that the terminal needs: all but the cards and the client."""
    found = entries(library)
    yield from _literal(library, found)
    yield from _meant(found)


def _meant(found: Sequence[SearchEntry]) -> Iterator[OutputFile]:
    """What tells what a query may mean that nothing has as it stands."""
    yield from readings.files(readings.shards(words(found)))
    yield sounds.file(found)
    yield likeness.file(found)


def _literal(library: Library, found: Sequence[SearchEntry]) -> Iterator[OutputFile]:
    yield from index(library, found)
    yield from facets.files(found)


def index(library: Library, found: Sequence[SearchEntry], most: int = MOST) -> Iterator[OutputFile]:
    """The part that literal search needs, entry by entry: only one is held in memory at a time. See `Postings`."""
    notes: list[str] = []
    characters: set[str] = set()
    with closing(Postings(most)) as noted:
        for entry in slots(found):
            page = texts.page(entry, library) if entry else texts.NO_PAGE
            noted.add(page.fields)
            yield from page.files
        for block in blocks(noted.lists()):
            notes.append(block.entry)
            characters.update(*block.keys)
            yield block.file
    yield from directory.files(found, notes, characters)
    yield glossary.file(found)
    yield facets.rank(found)
