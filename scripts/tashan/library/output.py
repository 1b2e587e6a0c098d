"""A file of a tree: what pages, search and samples make, and the writing of such files."""

from __future__ import annotations

import os
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
    made: set[str] = set()
    for file in files:
        path = os.path.join(folder, file.path)
        parent = os.path.dirname(path)
        if parent not in made:
            os.makedirs(parent, exist_ok=True)
            made.add(parent)
        with open(path, "wb") as out:
            out.write(file.data)
