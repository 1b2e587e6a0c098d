"""Markup in a text is not obeyed but shown as it stands, which is hardly what its writer wanted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.checks.code_in_name import NAMES
from tashan.library.characters import shown
from tashan.library.library import Library

_TAG = re.compile(r"<[A-Za-z/!?][^>\n]{0,200}>?")
_AUTOLINK = re.compile(r"<https?://[^>\s]+>")
_CODE = re.compile(r"`[^`]*`")


def find(library: Library) -> Iterator[Finding]:
    """The first tag of every text outside inline code."""
    for entry, text in library.worded:
        if "<" not in text.text or text.path[0] in NAMES:
            continue
        plain = _AUTOLINK.sub("", _CODE.sub(lambda code: " " * len(code[0]), text.text))
        tag = _TAG.search(plain)
        if tag:
            fix = "删掉它；小标题、加粗、链接用 Markdown 写"
            yield Finding(entry, text.at(tag.start()), f"网页代码“{shown(tag[0], 20)}”会照字面显示", fix)


CHECK = Check("T307", "warning", "文字里有网页代码", find)
