"""How often Python looks for objects that point back at themselves."""

from __future__ import annotations

import gc

# Hardly anything here does: to look every 700 objects takes a tenth of a command's start, and of each article.
_SELDOM = 200_000


def collect_seldom() -> None:
    """For this process, until it ends."""
    gc.set_threshold(_SELDOM)
