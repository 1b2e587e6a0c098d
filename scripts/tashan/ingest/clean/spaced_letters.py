"""Join characters that are spaced out one by one: 关 于 加 强 村 级 议 事. Eight and more are no list."""

import re

from tashan.ingest.rule import Found, Rule

_SPACED = re.compile(r"(?<![\u3400-\u9fff])(?:[\u3400-\u9fff] ){7,}[\u3400-\u9fff](?![\u3400-\u9fff])")


def _look(text: str) -> Found:
    for match in _SPACED.finditer(text):
        yield from ((at, at + 1, "") for at in range(match.start() + 1, match.end(), 2))


RULE = Rule("spaced-letters", "逐字排开的空格", _look)
