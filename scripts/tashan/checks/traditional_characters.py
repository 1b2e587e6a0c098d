"""The library is kept in simplified characters; the traditional site is converted from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tashan.checks.check import Check, Finding
from tashan.checks.slips import CODE
from tashan.chinese.script import simplified_each, traditional
from tashan.library.library import Library
from tashan.library.prose import Prose

_CODE = re.compile(CODE)


def find(library: Library) -> Iterator[Finding]:
    """The first traditional character of every text, outside examples between backticks."""
    texts = tuple((entry, _uncoded(text)) for entry, text in library.prose)
    strays = {each for each in set[str]().union(*(text.text for _, text in texts)) if _is_traditional(each)}
    for entry, text in texts if strays else ():
        found = next((at for at, each in enumerate(text.text) if each in strays), None)
        if found is not None:
            written = text.text[found]
            fix = f"改成“{simplified_each(written)}”，全库用简体字"
            yield Finding(entry, text.at(found), f"有繁体字“{written}”", fix)


def _uncoded(text: Prose) -> Prose:
    if "`" not in text.text:
        return text
    return replace(text, text=_CODE.sub(lambda found: "x" * len(found[0]), text.text))


def _is_traditional(character: str) -> bool:
    return character > "\u2e7f" and traditional(character)


CHECK = Check("T302", "warning", "自己写的文字里有繁体字", find)
