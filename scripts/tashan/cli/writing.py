"""Write a text to a file: the whole of it or nothing."""

from __future__ import annotations

import os
from pathlib import Path


def write(path: Path, text: str) -> None:
    """Written beside the file and renamed, with line ends as they are in the text."""
    aside = path.with_name(f".{path.name}.new")
    aside.write_text(text, "utf-8", newline="")
    os.replace(aside, path)
