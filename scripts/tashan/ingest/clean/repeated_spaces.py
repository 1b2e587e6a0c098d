"""Several spaces inside a line become one, but not in a table whose columns they keep apart."""

import re

from tashan.ingest.lines import lines
from tashan.ingest.rule import Found, Rule

_SPACES = re.compile(r" (?<=\S ) +(?=\S)")


def _look(text: str) -> Found:
    if "  " not in text:
        return
    found = [(line, list(_SPACES.finditer(text, line.start, line.end))) for line in lines(text)]
    for at, (line, gaps) in enumerate(found):
        near = found[max(0, at - 1) : at] + found[at + 1 : at + 2]
        is_row = len(gaps) >= 2 and any(len(other) >= 2 for _, other in near) and not line.is_prose
        if not is_row:
            yield from ((gap.start(), gap.end(), " ") for gap in gaps)


RULE = Rule("repeated-spaces", "连续空格并为一个", _look)
