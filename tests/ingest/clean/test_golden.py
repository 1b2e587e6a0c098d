"""Whole articles: each folder is named for what its page did to the text, and holds what must come out of it.

The articles are our own. `flags.txt` has a line for each flag: its kind, and the words that it is on.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.ingest.article import Article
from tashan.ingest.clean import clean

FOLDERS = sorted(Path(__file__).parents[2].joinpath("golden", "ingest-clean").iterdir())


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_clean_text(folder):
    assert clean(Article(read(folder / "input.txt"))).text == read(folder / "expected.txt")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_flags(folder):
    article = clean(Article(read(folder / "input.txt")))
    told = "".join(f"{flag.kind}: {article.text[flag.start : flag.end]}\n" for flag in article.flags)
    assert told == read(folder / "flags.txt")
