"""Notice that content files changed, in whatever way an editor saves.

Files are looked at again and again, not subscribed to: that also works on network drives and in shared folders, takes a
few milliseconds for a thousand files, and sees a save by rename, by rewriting or by deleting all alike.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

# Seconds between two looks. A change counts once two looks in a row see the same: a file may be written in pieces.
_PAUSE = 0.1

Stamps = Mapping[str, tuple[int, int, int]]


def stamps(root: Path) -> Stamps:
    """Path → time of change, size and number of each file below cases/ and docs/."""
    return dict(found for folder in ("cases", "docs") for found in _below(root / folder))


def _below(folder: Path) -> Iterator[tuple[str, tuple[int, int, int]]]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:  # a folder may go while it is looked at
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _below(Path(entry.path))
                continue
            with contextlib.suppress(OSError):
                seen = entry.stat(follow_symlinks=False)
                yield entry.path, (seen.st_mtime_ns, seen.st_size, seen.st_ino)


def changes(root: Path, known: Stamps) -> Iterator[None]:
    """Yield whenever the files differ from `known`, then from how they were last, and lie still. Endless."""
    before = known
    while True:
        time.sleep(_PAUSE)
        now = stamps(root)
        if now != known and now == before:
            known = now
            yield
        before = now
