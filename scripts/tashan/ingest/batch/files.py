"""The files that a batch is to read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

Found = tuple[Path, str]  # a file as it is told of, and where it lies behind all links


def files_below(paths: Iterable[Path], inbox: Path) -> tuple[Path, ...]:
    """The files named, and those in the folders named, each once, a folder's in the order of their names.

    Hidden files are no articles, and neither is what lies in the inbox.
    """
    found: dict[str, Path] = {}
    for path, place in _all(paths, Path(os.path.realpath(inbox))):
        found.setdefault(place, path)
    return tuple(found.values())


def _all(paths: Iterable[Path], inbox: Path) -> Iterator[Found]:
    for path in paths:
        if path.is_file():
            yield path, os.path.realpath(path)
        else:
            yield from sorted(_inside(path, inbox))


def _inside(folder: Path, inbox: Path) -> Iterator[Found]:
    """The files in a folder and below; a link to a folder is not followed."""
    place = os.path.realpath(folder)
    if _is_in(place, inbox):
        return
    try:
        entries = [entry for entry in os.scandir(folder) if not entry.name.startswith(".")]
    except PermissionError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _inside(folder / entry.name, inbox)
        elif entry.is_symlink():
            behind = os.path.realpath(entry)
            if os.path.isfile(behind) and not _is_in(behind, inbox):
                yield folder / entry.name, behind
        elif entry.is_file():
            yield folder / entry.name, os.path.join(place, entry.name)


def _is_in(place: str, inbox: Path) -> bool:
    return Path(place).is_relative_to(inbox)
