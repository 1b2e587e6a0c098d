"""Turn quotation marks round that a converter has set the wrong way: ”村民议事“ is “村民议事”.

Only where a line has nothing but such pairs and no quotation is open from a line before.
"""

import re

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import lines
from tashan.ingest.rule import Found, Rule

_BACKWARDS = when_asked(r"”(?:(?<=^”)|(?<=[，。、；：（\s]”))(?=[\u3400-\u9fff])", re.MULTILINE)
_QUOTE = re.compile("[“”]")
_TURN = {"”": "“", "“": "”"}


def _look(text: str) -> Found:
    if not any(map(_is_turned, text.split("\n"))) or not _BACKWARDS().search(text):
        return
    open_before = 0
    for line in lines(text):
        places = [match.start() for match in _QUOTE.finditer(text, line.start, line.end)]
        if not open_before and places and "".join(text[at] for at in places) == "”“" * (len(places) // 2):
            yield from ((at, at + 1, _TURN[text[at]]) for at in places)
        else:
            open_before += sum(1 if text[at] == "“" else -1 for at in places)


def _is_turned(line: str) -> bool:
    """Whether its first quotation mark closes and its second one opens."""
    closes = line.find("”")
    return 0 <= closes < line.find("“") and "”" not in line[closes + 1 : line.index("“")]


RULE = Rule("turned-quotes", "引号方向颠倒", _look)
