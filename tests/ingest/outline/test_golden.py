"""Whole articles of our own, each folder named for the shape of its text: level, role and heading of every point."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.outline import outline
from tashan.ingest.split import split

FOLDERS = sorted(Path(__file__).parents[2].joinpath("golden", "outline").iterdir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_outline(folder: Path) -> None:
    article, parts = split(clean(Article((folder / "input.txt").read_text("utf-8"))))
    told = "".join(
        f"{point.level} {point.role} {point.heading}\n" for part in parts for point in outline(article.text, part)
    )
    assert told == (folder / "expected.txt").read_text("utf-8")
