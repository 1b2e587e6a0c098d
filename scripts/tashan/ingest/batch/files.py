"""The files that a batch is to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path


def files_below(paths: Iterable[Path], inbox: Path) -> tuple[Path, ...]:
    """The files named, and those in the folders named, each once, a folder's in the order of their names.

    Hidden files are no articles, and neither is what lies in the inbox.
    """
    found: dict[Path, Path] = {}
    for path in _all(paths, inbox.resolve()):
        found.setdefault(path.resolve(), path)
    return tuple(found.values())


def _all(paths: Iterable[Path], inbox: Path) -> Iterator[Path]:
    for path in paths:
        if path.is_file():
            yield path
            continue
        for file in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
            if not hidden and inbox not in file.resolve().parents and file.is_file():
                yield file
