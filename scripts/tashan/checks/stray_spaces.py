"""Chinese text has no spaces between its characters or beside its punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.library.library import Library
from tashan.library.prose import prose

_STRAY = re.compile(r"(?<=[\u3400-\u9fff，。、；：？！”》）])[ \u3000]+(?=[\u3400-\u9fff，。、；：？！“《（])")
_KEPT = re.compile(r"`[^`]*`|\|.*\||“[^”]{1,30}”")


def find(library: Library) -> Iterator[Finding]:
    """The first space between two Chinese characters in every text."""
    for entry in library.entries:
        for text in prose(entry):
            found = _STRAY.search(_KEPT.sub(lambda kept: "x" * len(kept[0]), text.text))
            if found:
                yield Finding(entry, text.at(found.start()), "汉字之间有空格", "删掉空格")


CHECK = Check("T308", "warning", "汉字之间有空格", find)
