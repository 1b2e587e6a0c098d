"""What a record was made with: another program or another vocabulary may find something else in the same file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import tashan

_PACKAGES = ("chinese", "ingest", "library")
_TOOLS = ("opencc", "jieba", "rjieba")
_VOCABULARY = ("themes", "problems", "causes", "countermeasures", "policies")


def edition(root: Path) -> str:
    """A hash over the program's own files, its tools' versions, and the topics below `root` that tags rest on."""
    total = hashlib.sha256(" ".join(f"{tool} {version(tool)}" for tool in _TOOLS).encode())
    for file in _files(Path(tashan.__file__).parent, root):
        total.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()[:16]


def _files(program: Path, root: Path) -> Iterator[Path]:
    for package in _PACKAGES:
        yield from sorted(
            file for file in (program / package).rglob("*") if file.is_file() and "__pycache__" not in file.parts
        )
    for folder in _VOCABULARY:
        yield from sorted((root / "docs" / folder).glob("*.md"))
