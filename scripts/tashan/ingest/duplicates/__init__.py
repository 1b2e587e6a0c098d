"""Near duplicates: the same text, or another report on the same practice, among cases, records and the batch itself."""

from __future__ import annotations

from tashan.ingest.duplicates.duplicate import Duplicate
from tashan.ingest.duplicates.entry import Entry, entry_of_case, entry_of_drafts
from tashan.ingest.duplicates.index import Index
from tashan.ingest.duplicates.known import entries_of, index_of
from tashan.ingest.duplicates.stored import entry_in, entry_of_record, stored, told

__all__ = [
    "Duplicate",
    "Entry",
    "Index",
    "entries_of",
    "entry_in",
    "entry_of_case",
    "entry_of_drafts",
    "entry_of_record",
    "index_of",
    "stored",
    "told",
]
