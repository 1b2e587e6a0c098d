"""What a record was made with: another program or another vocabulary may find something else in the same file."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from itertools import chain
from pathlib import Path

import tashan

_PACKAGES = ("chinese", "ingest", "library")
_TOOLS = ("opencc", "jieba", "rjieba")
_VOCABULARY = ("themes", "problems", "causes", "countermeasures", "policies")


def edition(root: Path) -> str:
    """A hash over the program's own files, its tools' versions, and the topics below `root` that tags rest on."""
    program = (Path(tashan.__file__).parent / package for package in _PACKAGES)
    topics = (root / "docs" / folder for folder in _VOCABULARY)
    tools = " ".join(f"{tool} {version(tool)}" for tool in _TOOLS)
    return _hash(tools, chain(_files(program), _files(topics, ".md")))[:16]


def contents(root: Path, made: str) -> str:
    """A hash over all that the library below `root` is read from, as the program of the edition `made` reads it."""
    return _hash(made, _files((root / "cases", root / "docs"), ".md"))


def _hash(begin: str, files: Iterable[tuple[str, str]]) -> str:
    """A hash over names and what can be read under them."""
    total = hashlib.sha256(begin.encode())
    for name, path in files:
        with contextlib.suppress(OSError), open(path, "rb") as file:
            data = file.read()
            total.update(f"\0{name}\0{len(data)}\0".encode() + data)
    return total.hexdigest()


def _files(folders: Iterable[Path], ending: str = "") -> Iterator[tuple[str, str]]:
    """The files in and below the folders, in the same order everywhere: where each lies, and its path."""
    for folder in folders:
        for parent, inner, names in os.walk(folder):
            inner[:] = sorted(name for name in inner if name != "__pycache__")
            place = os.path.relpath(parent, folder.parent).replace(os.sep, "/")
            for name in sorted(names):
                path = os.path.join(parent, name)
                if name.endswith(ending) and not os.path.islink(path):
                    yield f"{place}/{name}", path
