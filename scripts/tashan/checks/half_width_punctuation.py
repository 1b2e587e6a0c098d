"""Chinese text takes Chinese punctuation; a half-width mark after a Han character is a slip of the keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.library.library import Library
from tashan.library.prose import prose

_CHINESE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
_HAN = r"[\u3400-\u9fff”》）]"
# Code and links keep their marks; "](" is Markdown.
_KEPT = re.compile(r"`[^`]*`|!?\[[^\]]*\]\([^)]*\)|https?://\S+")
# The mark comes first in the pattern, so that the search runs from mark to mark and not through every character.
_MARK = re.compile(rf"[,;:?!()](?<={_HAN}.)")


def find(library: Library) -> Iterator[Finding]:
    """The first half-width mark after a Han character in every text."""
    for entry in library.entries:
        for text in prose(entry):
            if not _MARK.search(text.text):
                continue
            found = _MARK.search(_KEPT.sub(lambda kept: " " * len(kept[0]), text.text))
            if found:
                fix = f"改成中文标点“{_CHINESE[found[0]]}”"
                yield Finding(entry, text.at(found.start()), f"汉字后面用了英文标点“{found[0]}”", fix)


CHECK = Check("T303", "warning", "汉字后面用了英文标点", find)
