"""An index that knows the cases of the library; the records of an inbox are added to it."""

from __future__ import annotations

from collections import Counter

from tashan.ingest.duplicates.entry import entry_of_case, entry_of_policy
from tashan.ingest.duplicates.evidence import rarity
from tashan.ingest.duplicates.index import Index
from tashan.library.library import Library


def index_of(library: Library) -> Index:
    """The index of the library's cases and policies, withdrawn ones too: an editor should know of them."""
    entries = [*map(entry_of_case, library.cases), *map(entry_of_policy, library.policies)]
    times = Counter(name for entry in entries for text in entry.texts for name in text.evidence.names)
    index = Index(rarity(times, len(entries)))
    for entry in entries:
        index.add(entry)
    return index
