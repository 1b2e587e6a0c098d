"""Find a pattern by what opens it, where its own first sign does not give it away and the search for it is slow."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator


def opened(opening: re.Pattern[str], pattern: Callable[[], re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    """What `pattern().finditer(text)` gives, provided that `opening` matches wherever the pattern does."""
    end = 0
    for place in opening.finditer(text):
        found = pattern().match(text, place.start()) if place.start() >= end else None
        if found:
            yield found
            end = found.end()
