"""Characters that look like others or like nothing: search and readers would take them for something else.

Radicals (⼀ U+2F00 for 一), compatibility forms (U+F900 ff.), private-use characters, full-width letters and digits,
spaces that do not break, characters of no width.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.library.library import Library

_ODD = re.compile(
    "[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uf8ff\u00a0\u00ad\u200b-\u200f\u2060-\u2064\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]"
)


def find(library: Library) -> Iterator[Finding]:
    """The first such character in every value and line of a body."""
    for entry, text in library.worded:
        found = _ODD.search(text.text)
        if found:
            code = f"U+{ord(found[0]):04X}"
            plain = unicodedata.normalize("NFKC", found[0]).strip()
            usual = plain and plain != found[0] and plain.isprintable()
            fix = f"改成“{plain}”" if usual else "删掉它，需要的字重新输入"
            yield Finding(entry, text.at(found.start()), f"有形似或看不见的字符 {code}", fix)


CHECK = Check("T310", "error", "有形似或看不见的字符", find)
