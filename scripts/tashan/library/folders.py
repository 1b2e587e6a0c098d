"""What lies in and below a folder, in the same order everywhere."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path


def listed(folder: Path, ending: str = "", place: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Files, folders and links, each with the name of where it lies, but for what Python has compiled.

    Links are not followed. With an `ending`, only what ends so; what is in a folder comes behind it.
    """
    place = f"{place}{folder.name}/"
    for entry in sorted(_entries(folder), key=lambda entry: entry.name):
        if entry.name == "__pycache__":
            continue
        if entry.name.endswith(ending):
            yield place + entry.name, entry
        if entry.is_dir(follow_symlinks=False):
            yield from listed(Path(entry.path), ending, place)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return list(entries)
    return []
