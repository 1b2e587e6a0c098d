"""What ingest takes from a library: the words it tags by, and the entries that an article may be a duplicate of."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tashan.chinese.words import Words
from tashan.ingest.duplicates import Entry, entries_of, entry_in, told
from tashan.ingest.tags import Tagger, tagger
from tashan.library.kept import Form

if TYPE_CHECKING:  # who finds a basis kept does without the content model, which takes a tenth of a second
    from tashan.library.library import Library


@dataclass(frozen=True)
class Basis:
    """All that one run needs to know of the library; `edition` is what its records are made with."""

    edition: str
    tagger: Tagger
    entries: tuple[Entry, ...]


def basis_of(library: Library, edition: str) -> Basis:
    """What there is to know of a library."""
    return Basis(edition, tagger(library), entries_of(library))


def _written(basis: Basis) -> str:
    """The basis as JSON."""
    known = basis.tagger
    words = {"lexicon": known.words.lexicon, "weights": known.weights, "names": sorted(known.names)}
    entries = [told(entry) for entry in basis.entries]
    return json.dumps({"edition": basis.edition, **words, "entries": entries}, ensure_ascii=False)


def _read(text: str) -> Basis:
    """The basis that `_written` gave the text of."""
    found = json.loads(text)
    known = Tagger(Words(found["lexicon"]), found["weights"], frozenset(found["names"]))
    return Basis(found["edition"], known, tuple(map(entry_in, found["entries"])))


FORM = Form(_written, _read)
