"""Tables of learnt weights: a line for each, its name and what it weighs in whole hundredths."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def weights(table: Path) -> Mapping[str, float]:
    """The weights by their names."""
    lines = (line.split("\t") for line in table.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {name: int(hundredths) / 100 for name, hundredths in lines}


def written(remark: str, weighed: Mapping[str, float]) -> str:
    """The table that `weights` reads, with a remark as its first line."""
    return "".join((f"# {remark}\n", *(f"{name}\t{round(100 * weight)}\n" for name, weight in weighed.items())))
