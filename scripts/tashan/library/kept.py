"""What was worked out from a library, kept in a file from run to run: to read a library anew takes half a second.

The file says nothing that the library does not say: it may be missing, old, damaged or forbidden, and is then passed
over in silence.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable
from itertools import chain, starmap
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

import tashan
from tashan.library.folders import listed
from tashan.library.versions import version

Value = TypeVar("Value")
_TOOLS = ("jieba", "opencc", "pydantic", "pyyaml", "rjieba")


class Form(NamedTuple, Generic[Value]):
    """A value as text and out again."""

    written: Callable[[Value], str]
    read: Callable[[str], Value]


def kept(file: Path, state: str, make: Callable[[], Value], form: Form[Value]) -> Value:
    """What the file holds if it is of this `state` of the library; else what `make` gives, kept there."""
    with contextlib.suppress(OSError, ValueError):
        seal, _, text = file.read_bytes().partition(b"\n")
        if seal == _seal(state, text):
            return form.read(text.decode("utf-8", "surrogatepass"))
    made = make()
    text = form.written(made).encode("utf-8", "surrogatepass")
    with contextlib.suppress(OSError):
        _put(file, _seal(state, text) + b"\n" + text)
    return made


def state(root: Path, *packages: str) -> str:
    """A hash by which it is known, without reading them, whether a file of the library or of these packages changed."""
    content = (root / "cases", root / "docs")
    program = (Path(tashan.__file__).parent / package for package in packages)
    stamps = starmap(_stamp, chain(*map(listed, (*program, *content))))
    there = (str(folder.is_dir()) for folder in content)
    return hashlib.sha256("\0".join([*map(version, _TOOLS), *there, *stamps]).encode()).hexdigest()


def _stamp(name: str, entry: os.DirEntry[str]) -> str:
    if entry.is_dir(follow_symlinks=False):
        return name
    try:
        told = entry.stat(follow_symlinks=False)
    except OSError:
        return name  # it is gone again
    # The time of its last change in any way too: a copy may be as old as what it replaces.
    return f"{name} {told.st_size} {told.st_mtime_ns} {told.st_ctime_ns} {told.st_ino}"


def _seal(state: str, text: bytes) -> bytes:
    """It holds only for a whole text that was made in this state."""
    return hashlib.sha256(f"{state}\n".encode() + text).hexdigest().encode()


def _put(file: Path, data: bytes) -> None:
    """Write the whole file or nothing, whoever else is at it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        aside.write_bytes(data)
        os.replace(aside, file)
    finally:
        aside.unlink(missing_ok=True)
