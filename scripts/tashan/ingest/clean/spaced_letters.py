"""Join characters that are spaced out one by one: 关 于 加 强 村 级 议 事. Eight and more are no list."""

import re

from tashan.ingest.rule import Found, Rule

_FEWEST = 7
_SPACED = re.compile(rf"(?<![\u3400-\u9fff])(?:[\u3400-\u9fff] ){{{_FEWEST},}}[\u3400-\u9fff](?![\u3400-\u9fff])")


def _look(text: str) -> Found:
    if text.count(" ") < _FEWEST:
        return
    for match in _SPACED.finditer(text):
        yield from ((at, at + 1, "") for at in range(match.start() + 1, match.end(), 2))


RULE = Rule("spaced-letters", "逐字排开的空格", _look)
