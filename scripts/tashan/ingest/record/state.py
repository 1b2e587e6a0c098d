"""What became of a record since it was written: whether it is still whole, and whether a person works on its drafts.

A power cut can leave files empty or full of zeros, although their record is there; such a file says nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from tashan.ingest.record.manifest import Manifest, hashed, manifest_of
from tashan.ingest.record.read import is_draft


def whole(path: Path, manifest: Manifest) -> bool:
    """Whether every file is as the manifest says. Drafts are for a person to change and to move, but none is torn."""
    fixed = (name for name in manifest["files"] if not is_draft(name))
    kept = all(_is(path / name, manifest["files"][name]) for name in fixed)
    return kept and not any(map(_torn, _drafts(path).values()))


def edited(path: Path, ours: Callable[[str], bool]) -> bool:
    """Whether there is a record in whose drafts a person has changed or added something.

    `ours` tells whether a draft is as the program writes it: asked only where the manifest is torn too.
    """
    drafts = {name: data for name, data in _drafts(path).items() if not _torn(data)}
    told = manifest_of(path) if drafts else None
    if told:
        return any(told["files"].get(name) != hashed(data) for name, data in drafts.items())
    return not all(ours(data.decode("utf-8", "replace")) for data in drafts.values())


def _drafts(path: Path) -> dict[str, bytes]:
    try:
        names = os.listdir(path / "drafts")
    except OSError:  # nearly always: a record that is new has none yet
        return {}
    return {f"drafts/{name}": (path / "drafts" / name).read_bytes() for name in names if name.endswith(".md")}


def _is(file: Path, sha256: str) -> bool:
    try:
        return hashed(file.read_bytes()) == sha256
    except OSError:
        return False


def _torn(data: bytes) -> bool:
    return not data or b"\0" in data
