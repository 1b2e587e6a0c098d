"""Where the program's own parts lie. Configuration and theme come from here, never from the folder being built."""

from __future__ import annotations

from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[3]
CONFIG = PROGRAM / "mkdocs.yml"
THEME = Path(__file__).resolve().parent / "theme"
