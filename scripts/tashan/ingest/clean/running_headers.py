"""Remove the line that a document repeats on every page: 精品文档 欢迎下载, or the title in the middle of sentences."""

import re
from collections import Counter
from itertools import pairwise

from tashan.ingest.lines import Lines
from tashan.ingest.rule import Found, by_lines, whole

_ADVERTISES = re.compile(r"精品|欢迎下载|可编辑|资料|文档|word|下载后|学习参考|专业|整理版", re.IGNORECASE)
_FINISHED = re.compile(r"[。!?:;…”\"’』」)\]》】]$")
_FEWEST = 3


def _look(found: Lines) -> Found:
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
