"""What was worked out from a library, kept in a file from run to run: to read a library anew takes half a second.

The file says nothing that the library does not say: it may be missing, old, damaged or forbidden, and is then passed
over in silence.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from tashan.ingest.basis import Basis, basis_in, written


def kept(file: Path, state: str, make: Callable[[], Basis]) -> Basis:
    """The basis that the file holds if it is of this `state` of the library; else what `make` gives, kept there."""
    with contextlib.suppress(OSError, ValueError):
        seal, _, text = file.read_text("utf-8").partition("\n")
        if seal == _seal(state, text):
            return basis_in(text)
    made = make()
    text = written(made)
    with contextlib.suppress(OSError):
        _put(file, f"{_seal(state, text)}\n{text}")
    return made


def _seal(state: str, text: str) -> str:
    """It holds only for a whole text that was made in this state."""
    return hashlib.sha256(f"{state}\n{text}".encode()).hexdigest()


def _put(file: Path, text: str) -> None:
    """Write the whole file or nothing, whoever else is at it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        aside.write_text(text, "utf-8", newline="")
        os.replace(aside, file)
    finally:
        aside.unlink(missing_ok=True)
