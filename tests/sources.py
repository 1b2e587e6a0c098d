"""The sources that cases rest on: hash of the original file → its text, in the script it came in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from tests.material import MATERIAL


@cache
def source_texts() -> Mapping[str, str]:
    """Every source of the shared material that has a text: hand-checked where there is one, else as it stands."""
    return {sha256(file.read_bytes()).hexdigest(): text for file in _originals() if (text := _text(file)) is not None}


def _originals() -> Iterator[Path]:
    yield from (MATERIAL / "seeds").glob("*.txt")
    yield from (MATERIAL / "corpus" / "raw").iterdir()


def _text(original: Path) -> str | None:
    for folder in (MATERIAL / "gold" / "seeds" / "clean", MATERIAL / "corpus" / "gold"):
        checked = folder / f"{original.stem}.txt"
        if checked.is_file():
            return checked.read_text("utf-8")
    return original.read_text("utf-8") if original.suffix in (".txt", ".md", ".php") else None
