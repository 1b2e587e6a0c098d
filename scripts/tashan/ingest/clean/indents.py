"""Remove white space at both ends of a line, of whatever kind: layout, which a page or a document makes anew."""

from tashan.ingest.clean.no_break_spaces import SPACES
from tashan.ingest.rule import removing

_SPACE = rf"[ \t{SPACES}]"
RULE = removing("indents", rf"{_SPACE}(?:(?<=^.){_SPACE}*|{_SPACE}*$)", "行首行尾的排版空白")
