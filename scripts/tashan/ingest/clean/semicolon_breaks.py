"""Join the lines that a page broke behind every semicolon, in the middle of a sentence.

Evidence of the whole text: every semicolon ends its line, and what follows is no numbered item of a list.
"""

import re

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Lines
from tashan.ingest.rule import Found, by_lines

_ITEM = when_asked(
    r"[一二三四五六七八九十]{1,3}[、.]|[(]?\d{1,3}[)、.]|[(][一二三四五六七八九十]|第.{1,4}[章节条款项,、:]|[①-⑳]|[-*•·●■◆]|#"
)
_COUNTED = re.compile(r"[一二三四五六七八九十]是")
_CHINESE_END = when_asked(r"[\u3400-\u9fff”’》)\d%][”’)]?;$")
_FEWEST = 3


def _look(found: Lines) -> Found:
    marked = [at for at, line in enumerate(found[:-1]) if line.words.endswith(";")]
    broken = [at for at in marked if _CHINESE_END().search(found[at].words)]
    semicolons = sum(line.words.count(";") for line in found)
    follow = [found[at + 1].words for at in broken]
    if len(broken) < _FEWEST or semicolons > len(broken) or any(map(_ITEM().match, follow)):
        return
    # 一是 at the beginning of a line too: then the items were lines from the first, and stay so.
    if not any(_COUNTED.match(line.words) and line.words.startswith("一") for line in found):
        yield from ((found[at].end, found[at + 1].start, "") for at in broken)


RULE = by_lines("semicolon-breaks", "分号后被强行断行，句子未完", _look).where(";")
