"""`make reference`: write what is generated from the program for editors."""

from __future__ import annotations

from pathlib import Path

from reference.files import files

ROOT = Path(__file__).resolve().parents[2]

for name, text in files().items():
    path = ROOT / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
