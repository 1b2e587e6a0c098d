"""The pictures of the guide: PNG files of docs/guide/images that its pages may show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = "guide/images"
MAX_BYTES = 400 * 1024
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*\.png")
# The signature, and the first chunk, which gives width and height as four bytes each, the high one first.
_START = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_MOST_PIXELS = 10_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: `path` below docs/ with forward slashes, the bytes of the file, its size in pixels."""

    path: str
    data: bytes
    width: int
    height: int


def pictures(root: Path) -> tuple[Picture, ...]:
    """The pictures below the content root, in the order of their names; what is no small PNG file is passed over."""
    folder = root / "docs" / FOLDER
    return tuple(_read(sorted(folder.iterdir()))) if folder.is_dir() else ()


def _read(paths: list[Path]) -> Iterator[Picture]:
    for path in paths:
        if not _NAME.fullmatch(path.name) or path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        at = len(_START)
        width, height = int.from_bytes(data[at : at + 4]), int.from_bytes(data[at + 4 : at + 8])
        if data.startswith(_START) and len(data) <= MAX_BYTES and 0 < min(width, height) <= _MOST_PIXELS:
            yield Picture(f"{FOLDER}/{path.name}", data, width, height)
