"""What the outline reaches on annotated articles: floors below what was measured, to notice what breaks it."""

from __future__ import annotations

import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from tashan.ingest.pipeline import Ingested, ingest
from tashan.ingest.report import report
from tests.material import MATERIAL, needs_material


def macro(gold: Path, folder: Path) -> float:
    """F1 over the four roles, each weighing the same, by the scorer of the material."""
    spec = spec_from_file_location("score_ingest", MATERIAL / "tools" / "score_ingest.py")
    assert spec
    assert spec.loader
    scorer: Any = module_from_spec(spec)
    spec.loader.exec_module(scorer)
    rows = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    told = {}
    for row in rows:
        (path,) = folder.glob(f"{row['id']}.*")
        found = ingest(path.read_bytes(), path.name)
        assert isinstance(found, Ingested)
        told[row["id"]] = report(found)
    return float(scorer.score(rows, told)["role_macro_F1"])


@needs_material
def test_the_founding_articles() -> None:
    assert macro(MATERIAL / "gold" / "seeds" / "gold.jsonl", MATERIAL / "seeds") >= 0.9


@needs_material
def test_the_articles_to_learn_from() -> None:
    assert macro(MATERIAL / "gold" / "dev.jsonl", MATERIAL / "corpus" / "raw") >= 0.5
