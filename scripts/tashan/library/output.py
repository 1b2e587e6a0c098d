"""A file of a tree: what pages, search and samples make, and the writing of such files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OutputFile:
    """`path` is relative to the tree, with forward slashes; `data` is what stands in it."""

    path: str
    data: bytes


def write_files(files: Iterable[OutputFile], folder: Path) -> None:
    """Write the files below `folder`, with the folders that they need."""
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
