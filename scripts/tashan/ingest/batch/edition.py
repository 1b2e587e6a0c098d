"""What a record was made with: another program or another vocabulary may find something else in the same file."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from itertools import chain, starmap
from pathlib import Path

import tashan
from tashan.ingest.versions import version

_PACKAGES = ("chinese", "ingest", "library")
_TOOLS = ("opencc", "jieba", "rjieba")
_VOCABULARY = ("themes", "problems", "causes", "countermeasures", "policies")


def edition(root: Path) -> str:
    """A hash over the program's own files, its tools' versions, and the topics below `root` that tags rest on."""
    topics = (_files(root / "docs" / folder, ".md") for folder in _VOCABULARY)
    total = hashlib.sha256(_tools().encode())
    for name, entry in chain(_program(), *topics):
        with contextlib.suppress(OSError), open(entry.path, "rb", buffering=0) as file:
            data = file.read()
            total.update(f"\0{name}\0{len(data)}\0".encode() + data)
    return total.hexdigest()[:16]


def state(root: Path) -> str:
    """A hash by which it is known, without reading them, whether the program or a file of the library has changed."""
    library = chain(_files(root / "cases", ".md"), _files(root / "docs", ".md"))
    return hashlib.sha256("\0".join([_tools(), *starmap(_stamp, chain(_program(), library))]).encode()).hexdigest()


def _stamp(name: str, entry: os.DirEntry[str]) -> str:
    try:
        told = entry.stat(follow_symlinks=False)
    except OSError:
        return name
    # The time of its last change in any way too: a copy may be as old as what it replaces.
    return f"{name} {told.st_size} {told.st_mtime_ns} {told.st_ctime_ns} {told.st_ino}"


def _tools() -> str:
    return " ".join(f"{tool} {version(tool)}" for tool in _TOOLS)


def _program() -> Iterator[tuple[str, os.DirEntry[str]]]:
    return chain(*(_files(Path(tashan.__file__).parent / package) for package in _PACKAGES))


def _files(folder: Path, ending: str = "", place: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    """The files in and below a folder, in the same order everywhere, each with the name of where it lies."""
    place = f"{place}{folder.name}/"
    for entry in sorted(_entries(folder), key=lambda entry: entry.name):
        if entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
            yield from _files(Path(entry.path), ending, place)
        elif entry.name.endswith(ending) and entry.is_file(follow_symlinks=False):
            yield place + entry.name, entry


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return list(entries)
    return []
