"""What a record was made with: another program or another vocabulary may find something else in the same file."""

from __future__ import annotations

import contextlib
import hashlib
from itertools import chain
from pathlib import Path

import tashan
from tashan.library.folders import listed
from tashan.library.versions import version

PACKAGES = ("chinese", "ingest", "library")
_TOOLS = ("opencc", "jieba", "rjieba")
_VOCABULARY = ("themes", "problems", "causes", "countermeasures", "policies")


def edition(root: Path) -> str:
    """A hash over the program's own files, its tools' versions, and the topics below `root` that tags rest on."""
    program = (listed(Path(tashan.__file__).parent / package) for package in PACKAGES)
    topics = (listed(root / "docs" / folder, ".md") for folder in _VOCABULARY)
    total = hashlib.sha256(" ".join(f"{tool} {version(tool)}" for tool in _TOOLS).encode())
    for name, entry in chain(*program, *topics):
        if entry.is_file(follow_symlinks=False):
            with contextlib.suppress(OSError), open(entry.path, "rb", buffering=0) as file:
                data = file.read()
                total.update(f"\0{name}\0{len(data)}\0".encode() + data)
    return total.hexdigest()[:16]
