"""Remove white space at both ends of a line, of whatever kind: layout, which a page or a document makes anew."""

from tashan.ingest.clean.no_break_spaces import SPACES
from tashan.ingest.rule import Found, Rule

_SPACE = f" \t{SPACES}"


def _look(text: str) -> Found:
    start = 0
    for line in text.split("\n"):
        end, bare = start + len(line), line.strip(_SPACE)
        if len(bare) < len(line):
            first = end - len(line.lstrip(_SPACE))
            if start < first:
                yield start, first, ""
            if first + len(bare) < end:
                yield first + len(bare), end, ""
        start = end + 1


RULE = Rule("indents", "行首行尾的排版空白", _look).of_layout()
