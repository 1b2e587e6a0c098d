"""Titles as markup: a line may break between words only, and a short quotation never breaks."""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup, escape

_QUOTED = re.compile(r"([“《][^“”《》]{1,8}[”》])")


@lru_cache(maxsize=50_000)
def breakable(title: str) -> Markup:
    """The title, escaped, with `<wbr>` at the borders of its words."""
    parts = _QUOTED.split(title)
    return Markup("").join(
        Markup('<span class="t-nobr">{}</span>').format(part) if number % 2 else escape(part)
        for number, part in enumerate(parts)
    )
