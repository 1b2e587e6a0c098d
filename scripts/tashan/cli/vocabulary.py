"""The library that ingest rests on: that at hand, else the program's own."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

from tashan.cli.garbage import collect_seldom
from tashan.ingest.basis import FORM, Basis, basis_of
from tashan.ingest.batch import PACKAGES, Job, Outcome, edition, refused, work
from tashan.ingest.pipeline import Tagger, tagging
from tashan.library.kept import kept, state
from tashan.site.paths import PROGRAM

_KEPT = PROGRAM / "build" / "library.json"


def root() -> Path:
    """The current folder, if it holds themes, else the program's own."""
    here = Path()
    return here if (here / "docs" / "themes").is_dir() else PROGRAM


@cache
def basis(at: Path) -> Basis:
    """What the library at a root comes to."""
    return kept(_KEPT, state(at, *PACKAGES), partial(_worked_out, at), FORM)


def _worked_out(at: Path) -> Basis:
    from tashan.library.load import load  # the content model and YAML, which a run that finds a basis can do without

    return basis_of(load(at)[0], edition(at))


@cache
def _tagger(at: Path) -> Tagger:
    return tagging(basis(at).tagger)


def worker(at: Path) -> partial[Outcome]:
    """The function that ingests one file with the words of the library at `at`; each process makes its own."""
    collect_seldom()
    return partial(work, tagger=partial(_tagger, at))


def lost(job: Job) -> Outcome:
    """What to say of a file at which a process died."""
    return refused(job.path, "", "整理时程序意外中止，可能是内存不够；请单独再收一次，仍不行就把文件交给维护程序的人")
