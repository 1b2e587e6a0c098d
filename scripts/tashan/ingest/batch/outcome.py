"""What became of one file of a batch, on its way from the process that worked on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tashan.ingest.duplicates import Entry
from tashan.ingest.encoded import Pieces, pieces_of
from tashan.ingest.pipeline import Refused
from tashan.ingest.record import Prepared
from tashan.ingest.report import report

# new: a record to be finished; known: its record is there already; kept: a person has edited it; refused: no article.
Status = Literal["new", "known", "kept", "refused"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`told` is the object for `--json`; `record` the folder; `prepared` and `drafts` finish a new record."""

    path: str
    status: Status
    told: Pieces
    format: str = ""
    error: str = ""
    articles: int = 0
    entry: Entry | None = None
    record: Path | None = None
    prepared: Prepared | None = None
    drafts: tuple[str, ...] = ()
    edits: int = 0
    flags: int = 0


def refused(path: Path, sha256: str, message: str) -> Outcome:
    """A file from which no article came."""
    told = pieces_of(report(Refused(str(path), sha256, message)))
    return Outcome(str(path), "refused", told, error=message)
