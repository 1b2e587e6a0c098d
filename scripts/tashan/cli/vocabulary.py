"""The library that ingest rests on: that at hand, else the program's own."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

from tashan.ingest.batch import Job, Outcome, refused, work
from tashan.ingest.pipeline import Tagger, tagging
from tashan.ingest.tags import tagger
from tashan.library.library import Library
from tashan.library.load import load
from tashan.site.paths import PROGRAM


def root() -> Path:
    """The current folder, if it holds themes, else the program's own."""
    here = Path()
    return here if (here / "docs" / "themes").is_dir() else PROGRAM


@cache
def library(at: Path) -> Library:
    """The library at a root, read once."""
    return load(at)[0]


@cache
def _tagger(at: Path) -> Tagger:
    return tagging(tagger(library(at)))


def worker(at: Path) -> partial[Outcome]:
    """The function that ingests one file with the words of the library at `at`; each process makes its own."""
    return partial(work, tagger=partial(_tagger, at))


def lost(job: Job) -> Outcome:
    """What to say of a file at which a process died."""
    return refused(job.path, "", "整理时程序意外中止，可能是内存不够；请单独再收一次，仍不行就把文件交给维护程序的人")
