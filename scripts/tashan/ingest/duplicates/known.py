"""The cases and policies of the library as entries, and an index of them; the records of an inbox are added to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tashan.ingest.duplicates.entry import Entry, entry_of_case, entry_of_policy
from tashan.ingest.duplicates.evidence import rarity
from tashan.ingest.duplicates.index import Index

if TYPE_CHECKING:
    from tashan.library.library import Library


def entries_of(library: Library) -> tuple[Entry, ...]:
    """The library's cases and policies, withdrawn ones too: an editor should know of them."""
    return (*map(entry_of_case, library.cases), *map(entry_of_policy, library.policies))


def index_of(entries: Sequence[Entry]) -> Index:
    """The index of these entries. What is rare is what is rare among them."""
    times = Counter(name for entry in entries for text in entry.texts for name in text.evidence.names)
    index = Index(rarity(times, len(entries)))
    for entry in entries:
        index.add(entry)
    return index
