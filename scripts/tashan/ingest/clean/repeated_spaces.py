"""Several spaces inside a line become one, but not in a table whose columns they keep apart."""

import re
from itertools import pairwise

from tashan.ingest.lines import lines
from tashan.ingest.rule import Found, Rule

_SPACES = re.compile(r" (?<=\S ) +(?=\S)")


def _look(text: str) -> Found:
    gaps = list(_SPACES.finditer(text)) if "  " in text else []
    columns = _columns(text) if any("\n" not in text[one.end() : two.start()] for one, two in pairwise(gaps)) else set()
    yield from ((gap.start(), gap.end(), " ") for gap in gaps if gap.start() not in columns)


def _columns(text: str) -> set[int]:
    """Where the gaps between the columns of tables begin."""
    found = [(line, [gap.start() for gap in _SPACES.finditer(text, line.start, line.end)]) for line in lines(text)]
    rows: set[int] = set()
    for at, (line, gaps) in enumerate(found):
        near = found[max(0, at - 1) : at] + found[at + 1 : at + 2]
        if len(gaps) >= 2 and any(len(other) >= 2 for _, other in near) and not line.is_prose:
            rows.update(gaps)
    return rows


RULE = Rule("repeated-spaces", "连续空格并为一个", _look)
