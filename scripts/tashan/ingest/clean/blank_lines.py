"""Remove blank lines: in the clean text a line is a paragraph."""

import re

from tashan.ingest.rule import Found, Rule

_BREAKS = re.compile(r"\n\n+")


def _look(text: str) -> Found:
    head = len(text) - len(text.lstrip("\n"))
    if head:
        yield 0, head, ""
    yield from ((match.start() + 1, match.end(), "") for match in _BREAKS.finditer(text, head))


RULE = Rule("blank-lines", "空行", _look).of_layout()
