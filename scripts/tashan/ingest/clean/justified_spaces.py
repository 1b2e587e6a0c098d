"""Remove the spaces that a justified PDF leaves between the characters of a paragraph.

Titles and bylines use a space on purpose (构建“五大体系” 打造示范样本), and a paragraph may quote a verse: so it takes
several spaces beside Chinese punctuation, where nobody puts one, before any other goes, and then in paragraphs only.
"""

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import lines
from tashan.ingest.rule import Found, Rule

_SIGN = "\u3400-\u9fff\u3001-\u3003\u3008-\u3011\u2018-\u201d\uff01-\uff1f"
_STRAY = when_asked(
    rf" (?:(?<=[，。、；：！？,;:!?] )(?=[{_SIGN}])|(?<=[{_SIGN}] )(?=[，。、；：！？,;:!?]))",
)
_BETWEEN = when_asked(rf"(?<=[{_SIGN},;:!?)]) +(?=[{_SIGN},;:!?(])")
_FEWEST = 8


def _look(text: str) -> Found:
    if text.count(" ") >= _FEWEST and sum(1 for _ in _STRAY().finditer(text)) >= _FEWEST:
        for line in lines(text):
            if line.is_prose:
                yield from ((gap.start(), gap.end(), "") for gap in _BETWEEN().finditer(text, line.start, line.end))


RULE = Rule("justified-spaces", "排版对齐留下的空格", _look)
