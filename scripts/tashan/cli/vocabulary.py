"""The words that ingest knows: those of the library at hand, else of the program's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tashan.ingest.pipeline import Tagger, tagging
from tashan.ingest.tags import tagger as lexicon
from tashan.library.load import load
from tashan.site.paths import PROGRAM


@cache
def tagger() -> Tagger:
    """A tagger that rests on docs/ of the current folder, if it holds themes, else on the program's own."""
    here = Path()
    library, _ = load(here if (here / "docs" / "themes").is_dir() else PROGRAM)
    return tagging(lexicon(library))
