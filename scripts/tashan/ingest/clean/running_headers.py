"""Remove the line that a document repeats on every page: 精品文档 欢迎下载, or the title in the middle of sentences.

The head of a journal's page need not be repeated: it ends or begins with the number of the page.
"""

import re
from collections import Counter
from itertools import pairwise

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Lines
from tashan.ingest.rule import Found, by_lines, whole

_ADVERTISES = re.compile(r"精品|欢迎下载|可编辑|资料|文档|word|下载后|学习参考|专业|整理版", re.IGNORECASE)
_FINISHED = re.compile(r"[。!?:;…”\"’』」)\]》】]$")
_FEWEST = 3
# 清河党建·2023.5 37: a journal with its issue and the number of the page.
_ISSUE = r"[\u4e00-\u9fff]{2,12}\s?[·•・.]?\s?(?:19|20)\d\d(?:\.|/|年第?)\d{1,2}期?"
_LONGEST = 60
_MASTHEAD = when_asked(rf"\d{{1,3}}\s+{_ISSUE}|{_ISSUE}\s+\d{{1,3}}")


def _look(found: Lines) -> Found:
    heads = [line for line in found if _is_masthead(line.words)]
    yield from map(whole, heads)
    if heads:
        found = tuple(sorted(set(found).difference(heads)))
    yield from _repeated(found)


def _is_masthead(words: str) -> bool:
    numbered = words[:1].isdecimal() or words[-1:].isdecimal()
    return numbered and len(words) <= _LONGEST and bool(_MASTHEAD().fullmatch(words))


def _repeated(found: Lines) -> Found:
    told = [line.words for line in found]
    if len(set(told)) > len(told) - _FEWEST + 1:
        return
    often = {words for words, count in Counter(told).items() if count >= _FEWEST}
    cuts = Counter(
        line.words
        for before, line in pairwise(found)
        if len(before.words) >= 15 and not _FINISHED.search(before.words) and before.words not in often
    )
    for line in found:
        words = line.words
        if (
            words in often
            and 4 <= len(words) <= 30
            and "|" not in words
            and (cuts[words] >= _FEWEST or _is_advertisement(words))
        ):
            yield whole(line)


def _is_advertisement(words: str) -> bool:
    return len(_ADVERTISES.findall(words)) >= 2


RULE = by_lines("running-headers", "每页重复的页眉页脚", _look)
