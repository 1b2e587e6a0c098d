"""Chinese text has no spaces between its characters or beside its punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.checks.slips import CODE, SPACE, slips
from tashan.library.library import Library

# Rows of tables, and short quotations: a search for two words.
_KEPT = re.compile(rf"{CODE}|\|.*\||“[^”]{{1,30}}”")


def find(library: Library) -> Iterator[Finding]:
    """The first space between two Chinese characters in every text."""
    for entry, place, _ in slips(library, SPACE, _KEPT):
        yield Finding(entry, place, "汉字之间有空格", "删掉空格")


CHECK = Check("T308", "warning", "汉字之间有空格", find)
