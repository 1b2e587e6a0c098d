"""The record of one ingested file: a folder that keeps the source, what became of it, and every step between.

`record.json` holds the hashes of all the others and is written last. The drafts are for a person to edit, so a changed
draft is no damage, and is never overwritten.
"""

from __future__ import annotations

from tashan.ingest.record.manifest import FORMAT, manifest_of
from tashan.ingest.record.read import Record, RecordError, read_record
from tashan.ingest.record.state import edited, whole
from tashan.ingest.record.undo import undo
from tashan.ingest.record.write import Prepared, audit, finish, prepare, slug, write

__all__ = [
    "FORMAT",
    "Prepared",
    "Record",
    "RecordError",
    "audit",
    "edited",
    "finish",
    "manifest_of",
    "prepare",
    "read_record",
    "slug",
    "undo",
    "whole",
    "write",
]
