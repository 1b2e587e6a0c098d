"""What lies in and below a folder, in the same order everywhere."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path


def listed(folder: Path, ending: str = "", place: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    """The files, each with the name of where it lies: no links, nothing that Python has compiled."""
    place = f"{place}{folder.name}/"
    for entry in sorted(_entries(folder), key=lambda entry: entry.name):
        if entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
            yield from listed(Path(entry.path), ending, place)
        elif entry.name.endswith(ending) and entry.is_file(follow_symlinks=False):
            yield place + entry.name, entry


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return list(entries)
    return []
