"""Quotations in Chinese text take “ ” and ‘ ’; straight quotes are left over from other software."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.library.library import Library
from tashan.library.prose import prose

_STRAIGHT = re.compile(r"[\"'](?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff，。！？])[\"']")
_KEPT = re.compile(r"`[^`]*`|\]\([^)]*\)|https?://\S+")


def find(library: Library) -> Iterator[Finding]:
    """The first straight quote beside a Chinese character in every text."""
    for entry in library.entries:
        for text in prose(entry):
            found = _STRAIGHT.search(_KEPT.sub(lambda kept: " " * len(kept[0]), text.text))
            if found:
                fix = "改成中文引号“ ”，引号里再用引号写‘ ’"
                yield Finding(entry, text.at(found.start()), f"汉字旁边用了直引号 {found[0]}", fix)


CHECK = Check("T309", "warning", "汉字旁边用了直引号", find)
