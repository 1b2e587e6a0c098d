"""Patterns that are compiled when a text first asks for them: most texts need few of those that there are.

One with the range of Han characters takes a millisecond, and there are hundreds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache


def when_asked(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Callable[[], re.Pattern[str]]:
    """A function that gives the compiled pattern."""
    return cache(lambda: re.compile(pattern, flags))
