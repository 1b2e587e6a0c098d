"""Join characters that are spaced out one by one: 关 于 加 强 村 级 议 事, 共 议 事 4 7 次.

Seven and more Han characters are no list.
"""

import re

from tashan.chinese.pattern import when_asked
from tashan.ingest.rule import Found, Rule

_FEWEST = 7
_LETTER = r"[\u3400-\u9fff\d，。、；：！？“”《》（）,.;:!?()%]"
_SPACED = when_asked(rf"(?<!{_LETTER})(?:{_LETTER} ){{{_FEWEST},}}{_LETTER}(?!{_LETTER})")
_APART = when_asked(rf" {_LETTER}(?= )")
_HAN = re.compile(r"[\u3400-\u9fff]")


def _look(text: str) -> Found:
    if text.count(" ") < _FEWEST or len(_APART().findall(text)) < _FEWEST - 1:
        return
    for match in _SPACED().finditer(text):
        if len(_HAN.findall(match[0])) >= _FEWEST:
            yield from ((at, at + 1, "") for at in range(match.start() + 1, match.end(), 2))


RULE = Rule("spaced-letters", "逐字排开的空格", _look)
