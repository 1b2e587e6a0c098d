"""Whole articles of our own: each folder is named for what is hard about it, and holds what must be found in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tashan.ingest.pipeline import Ingested, ingest

FOLDERS = sorted(Path(__file__).parents[1].joinpath("golden", "ingest-facts").iterdir())


def told(path: Path) -> dict[str, object]:
    found = ingest(path.read_bytes(), path.name)
    assert isinstance(found, Ingested)
    (draft,) = found.drafts
    part = draft.part
    return {
        "title": part.title,
        "author": part.author,
        "organisation": part.organisation,
        "publisher": part.publisher,
        "date": part.date,
        "year": part.year,
        "places": list(draft.places),
        "documents": list(draft.documents),
        "facts": [" | ".join((fact.text, fact.what, fact.place, fact.date)) for fact in draft.facts],
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_what_is_found(folder: Path) -> None:
    (article,) = folder.glob("input.*")
    assert told(article) == json.loads((folder / "expected.json").read_text("utf-8"))
