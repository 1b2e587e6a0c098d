"""Chinese text takes Chinese punctuation; a half-width mark after a Han character is a slip of the keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.checks.slips import ADDRESS, CODE, HAN, MARK, WIDE, slips
from tashan.library.library import Library

_CHINESE = {**WIDE, "(": "（", ")": "）"}
_SLIP = re.compile(rf"{MARK.pattern}|[()](?<=[{HAN}”》）].)")
# Code and links keep their marks; "](" is Markdown.
_KEPT = re.compile(rf"{CODE}|!?\[[^\]]*\]\([^)]*\)|{ADDRESS}")


def find(library: Library) -> Iterator[Finding]:
    """The first half-width mark after a Han character in every text."""
    for entry, place, mark in slips(library, _SLIP, _KEPT):
        yield Finding(entry, place, f"汉字后面用了英文标点“{mark}”", f"改成中文标点“{_CHINESE[mark]}”")


CHECK = Check("T303", "warning", "汉字后面用了英文标点", find)
