"""What a record was made with: another program or another vocabulary may find something else in the same file."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import tashan
from tashan.ingest.versions import version

_PACKAGES = ("chinese", "ingest", "library")
_TOOLS = ("opencc", "jieba", "rjieba")
_VOCABULARY = ("themes", "problems", "causes", "countermeasures", "policies")


def edition(root: Path) -> str:
    """A hash over the program's own files, its tools' versions, and the topics below `root` that tags rest on."""
    program = (_files(Path(tashan.__file__).parent / package) for package in _PACKAGES)
    topics = (_files(root / "docs" / folder, ".md") for folder in _VOCABULARY)
    tools = " ".join(f"{tool} {version(tool)}" for tool in _TOOLS)
    return _hash(tools, chain(*program, *topics))[:16]


def contents(root: Path, made: str) -> str:
    """A hash over all that the library below `root` is read from, as the program of the edition `made` reads it."""
    return _hash(made, chain(_files(root / "cases", ".md"), _files(root / "docs", ".md")))


def _hash(begin: str, files: Iterable[tuple[str, str]]) -> str:
    """A hash over names and what can be read under them."""
    total = hashlib.sha256(begin.encode())
    for name, path in files:
        with contextlib.suppress(OSError), open(path, "rb", buffering=0) as file:
            data = file.read()
            total.update(f"\0{name}\0{len(data)}\0".encode() + data)
    return total.hexdigest()


def _files(folder: Path, ending: str = "", place: str = "") -> Iterator[tuple[str, str]]:
    """The files in and below a folder, in the same order everywhere: where each lies, and its path."""
    place = f"{place}{folder.name}/"
    for entry in sorted(_entries(folder), key=lambda entry: entry.name):
        if entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
            yield from _files(Path(entry.path), ending, place)
        elif entry.name.endswith(ending) and entry.is_file(follow_symlinks=False):
            yield place + entry.name, entry.path


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return list(entries)
    return []
