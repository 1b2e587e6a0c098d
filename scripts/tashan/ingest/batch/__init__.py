"""Many files: worked on in several processes, told in their order, with duplicates among them; a run can be resumed."""

from __future__ import annotations

from tashan.ingest.batch.edition import PACKAGES, edition
from tashan.ingest.batch.files import files_below
from tashan.ingest.batch.job import Job, work
from tashan.ingest.batch.notice import lines
from tashan.ingest.batch.outcome import Outcome, refused
from tashan.ingest.batch.run import Result, Run
from tashan.ingest.batch.summary import Tally

__all__ = [
    "PACKAGES",
    "Job",
    "Outcome",
    "Result",
    "Run",
    "Tally",
    "edition",
    "files_below",
    "lines",
    "refused",
    "work",
]
