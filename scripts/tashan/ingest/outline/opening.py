"""Where the matter of a sentence begins: behind quotation marks, the agency, link words, and who says it."""

from __future__ import annotations

import re

_OPENING = re.compile(
    r"^[“‘”’—\s·*>]+"
    r"|^(?:本报|新华社|人民网|央视网)[^，。]{0,30}?[讯电息](?:\s*（[^）]*）)?[：:\s]*"
    r"|^(?:同时|此外|另外|其中|对此|为此|据了解|据介绍|近日|日前|近年来)，"
    r"|^[^，。“]{2,20}(?:介绍|表示|认为|坦言|说|强调|指出)[，：]“?"
)
LEFT_OVER = 8  # characters that must remain behind an opening


def opening(sentence: str) -> int:
    """Where the matter of the sentence begins, behind quotation marks, link words and the speaker's name."""
    start = 0
    while (found := _OPENING.match(sentence[start:])) and found.end() < len(sentence) - start - LEFT_OVER:
        start += found.end()
    return start
