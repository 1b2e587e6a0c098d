"""The whole search of a site as files: the index of a library and the client that reads it."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.library.library import Library
from tashan.library.output import OutputFile
from tashan.search import directory, facets, glossary, readings, texts
from tashan.search.blocks import blocks
from tashan.search.client_files import client_files
from tashan.search.entries import entries
from tashan.search.postings import postings
from tashan.search.words import words


def shards(library: Library) -> Iterator[OutputFile]:
    """Every file below `search/`. The library is taken as it is: leave out what may not be seen before."""
    found = entries(library)
    packed = tuple(blocks(postings(found)))
    spelt = readings.shards(words(found))
    yield directory.file(found, packed, spelt)
    yield facets.file(found)
    yield glossary.file(found)
    yield from (block.file for block in packed)
    yield from (texts.file(entry, library) for entry in found)
    yield from readings.files(spelt)
    yield from client_files()
