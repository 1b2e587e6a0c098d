"""Turn straight quotation marks into Chinese ones, in a Chinese line that has an even number of them."""

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import lines
from tashan.ingest.rule import Found, Rule

_CHINESE = when_asked("[\u3400-\u9fff]")


def _look(text: str) -> Found:
    for line in lines(text):
        places = [at for at in range(line.start, line.end) if text[at] in '"＂']
        if places and len(places) % 2 == 0:
            pairs = list(zip(places[::2], places[1::2], strict=True))
            if all(_CHINESE().search(text, start, end) for start, end in pairs):
                yield from ((at, at + 1, "“" if turn % 2 == 0 else "”") for turn, at in enumerate(places))


RULE = Rule("straight-quotes", "直引号换成中文引号", _look).at('["＂]')
