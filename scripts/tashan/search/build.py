"""The whole search of a site as files: the index of a library and the client that reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tashan.library.library import Library
from tashan.library.model import Case
from tashan.library.output import OutputFile
from tashan.search import cards, directory, facets, glossary, near, readings, sounds, texts
from tashan.search.blocks import blocks
from tashan.search.client_files import client_files
from tashan.search.entries import SearchEntry, entries, slots
from tashan.search.postings import MOST, postings
from tashan.search.words import words


def shards(library: Library) -> Iterator[OutputFile]:
    """Every file below `search/`. The library is taken as it is: leave out what may not be seen before."""
    found = entries(library)
    yield from _literal(library, found)
    yield from (cards.file(entry.source, library) for entry in found if isinstance(entry.source, Case))
    yield near.file(library)
    yield from readings.files(readings.shards(words(found)))
    yield sounds.file(found)
    yield from client_files()


def literal(library: Library) -> Iterator[OutputFile]:
    """The part that the terminal needs: literal search, filters, texts, readings."""
    found = entries(library)
    yield from _literal(library, found)
    yield from readings.files(readings.shards(words(found)))
    yield sounds.file(found)


def _literal(library: Library, found: Sequence[SearchEntry]) -> Iterator[OutputFile]:
    folding = texts.Fold()
    yield from index(found, folding)
    yield from facets.files(found)
    for entry in found:
        yield from texts.files(entry, library, folding.starts[entry.id])


def index(found: Sequence[SearchEntry], folding: texts.Fold, most: int = MOST) -> Iterator[OutputFile]:
    """The part that literal search needs; see `postings` for `most`."""
    notes: list[str] = []
    characters: set[str] = set()
    for block in blocks(postings(map(folding.fields, slots(found)), most)):
        notes.append(block.entry)
        characters.update(*block.keys)
        yield block.file
    yield from directory.files(found, notes, characters)
    yield glossary.file(found)
    yield facets.rank(found)
