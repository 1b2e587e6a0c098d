"""Remove what a medium writes about a column or its blogger below an article: 【某某专栏】我们是一群……

Only in the last lines; an article may introduce a column of its own further up.
"""

import re

from tashan.ingest.lines import Lines
from tashan.ingest.rule import Found, by_lines, whole

_NOTE = re.compile(
    r"[*#\s]*(?:博客|专栏|作者)\s?\|\s?[^。]{1,24}[*\s]*|【[^】]{0,16}(?:专栏|栏目(?:介绍|简介)?|博客)】[^\n]{10,300}"
)
_RULE = re.compile(r"[-=*_—~]{3,}")
_LAST = 5


def _look(found: Lines) -> Found:
    tail = found[-_LAST:]
    if len(tail) < len(found):
        notes = [line for line in tail if _NOTE.fullmatch(line.words)]
        while tail and (tail[-1] in notes or _RULE.fullmatch(tail[-1].words)):
            yield whole(tail[-1])
            tail = tail[:-1]


RULE = by_lines("column-notes", "媒体的专栏介绍", _look)
