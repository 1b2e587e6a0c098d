"""The shared material: real documents, what people found in them, and the program that scores against it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MATERIAL = Path(os.environ.get("TASHAN_MATERIAL", ROOT.parent / "shared"))
RAW = MATERIAL / "corpus" / "raw"


@dataclass(frozen=True, slots=True)
class WebPage:
    """A saved page and its main text, copied out by hand."""

    name: str
    data: bytes
    gold: str


@cache
def scorer() -> Any:
    """The scoring program of the material, as a module."""
    spec = spec_from_file_location("score_ingest", MATERIAL / "tools" / "score_ingest.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"没有找到材料：{MATERIAL}；用环境变量 TASHAN_MATERIAL 指明它在哪里")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a file with one JSON object a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def web_pages() -> tuple[WebPage, ...]:
    """The pages that have a main text to compare with."""
    golds = sorted((MATERIAL / "corpus" / "gold").glob("*.txt"))
    return tuple(
        WebPage(gold.stem, (RAW / f"{gold.stem}.html").read_bytes(), gold.read_text("utf-8")) for gold in golds
    )


def texts(*prefixes: str) -> tuple[str, ...]:
    """The plain texts of the corpus whose names begin so, in order."""
    files = sorted(path for path in RAW.iterdir() if path.suffix in (".txt", ".md") and path.name.startswith(prefixes))
    return tuple(path.read_text("utf-8") for path in files)
