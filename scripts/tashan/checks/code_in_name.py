"""A title goes into headings, links, file names and the browser's tab: it holds words, never markup.

Pages escape everything all the same; a title with markup in it is a slip or an attack, and either way not a title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.library.characters import shown
from tashan.library.library import Library
from tashan.library.model import Entry
from tashan.library.prose import values

NAMES = ("title", "name", "aliases", "colloquial")
_CODE = re.compile(r"[<>`\n]|\{[{%]|&#?\w{1,8};|\]\(|(?:javascript|vbscript|data)\s*:", re.IGNORECASE)


def find(library: Library) -> Iterator[Finding]:
    """Titles, names and aliases of entries with markup in them."""
    for entry in library.entries:
        if not any(_CODE.search(name) for name in _names(entry)):
            continue
        for text in (each for each in values(entry) if each.path[0] in NAMES):
            code = _CODE.search(text.text)
            if code:
                written = shown(code[0]) or "换行"
                fix = "只写文字，一行写完；书名号用《》，大于小于用汉字"
                yield Finding(entry, text.at(code.start()), f"标题或名称里有网页代码“{written}”", fix)


def _names(entry: Entry) -> Iterator[str]:
    for key in NAMES:
        value = getattr(entry, key, ())
        yield from (value,) if isinstance(value, str) else value


CHECK = Check("T306", "error", "标题、名称或别名里有网页代码", find)
