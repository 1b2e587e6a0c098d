"""Remove rows of dashes or equal signs that part or underline: ------, ======, * * *. Stars may be a masked name."""

import re

from tashan.ingest.lines import Lines
from tashan.ingest.rule import Found, by_lines, whole

_ROW = re.compile(r"[-=_~—─━═·•]{3,}|[*\-_=](?:\s[*\-_=]){2,}")
_OPENS = frozenset("-=_~—─━═·•*")


def _look(found: Lines) -> Found:
    return [whole(line) for line in found if line.words[0] in _OPENS and _ROW.fullmatch(line.words)]


RULE = by_lines("separator-lines", "分隔线", _look)
