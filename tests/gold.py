"""The founding articles with their annotations: rows of gold.jsonl and the hand-checked clean texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.material import MATERIAL


def seeds() -> Iterator[tuple[dict[str, Any], str]]:
    """Each annotated founding article with its clean text."""
    folder = MATERIAL / "gold" / "seeds"
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        yield row, (folder / "clean" / f"{row['id']}.txt").read_text("utf-8")
