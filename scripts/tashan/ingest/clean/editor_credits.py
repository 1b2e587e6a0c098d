"""Remove the lines that name a medium's own staff: 责任编辑, 校对, 版式设计. Authors, reporters and sources stay.

审核 or 监制 alone may be a step of a procedure, so such a line goes only together with one that names an editor.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from tashan.ingest.lines import Line, lines, plain
from tashan.ingest.rule import Found, Rule, whole

_STRONG = (
    "(?:本[期文版]|见习|实习|值班|网络|文字|图文|美术|版面|责任|执行|栏目|视觉|新媒体|微信)?编辑|责编|美编|编审|编校|"
    "(?:责任|文字)?校对|审校|值班(?:主任|主编|总编)|版式(?:设计|策划)?|版面设计|制版|排版"
)
_WEAK = "审核|审读|核稿|[一二三初复终]审|签发|监制|总?统筹|总?策划|出品人?|制作|制图|编制|审签|发布"
_NAME = r"[\u3400-\u9fffA-Za-z·_\d*]{2,12}"
_NAMES = rf"{_NAME}(?:(?:\s?[、,/|&]\s?|\s){_NAME}){{0,6}}"
_LINE = re.compile(rf"(?:(?:{_STRONG}|{_WEAK})\s?(?:[:/|丨]\s?|\s)(?:{_NAMES})?[\s|;,、]*)+[;。]?")
_STRONG_LINE = re.compile(rf"(?:{_STRONG})\s?[:/|丨 ]")
_BRACKETED = re.compile(rf"\s?([\[(【〔])\s?(?:{_STRONG})\s?[:/ ][^\[\]()【】〔〕\n]{{0,40}}[\])】〕]|\[编辑\]")
# Behind the source of a report, on the same line.
_BEHIND = re.compile(rf"(?<=\S)[\s|;,]+(?:{_STRONG})\s?:\s?(?:{_NAMES})?\s*$")


def _look(text: str) -> Found:
    taken = []
    for credits, run in groupby(lines(text), key=lambda line: bool(_LINE.fullmatch(_bare(line)))):
        members = list(run)
        if credits and any(_STRONG_LINE.search(line.words) for line in members):
            taken += members
    yield from map(whole, taken)
    starts = {line.start for line in taken}
    for line in lines(text):
        if line.start not in starts:
            yield from _within(line, plain(text)[line.start : line.end])


def _bare(line: Line) -> str:
    return line.words.strip("[]()【】〔〕 ")


def _within(line: Line, words: str) -> Iterator[tuple[int, int, str]]:
    """Credits in brackets, wherever they stand, and those behind the source on a short line."""
    for match in _BRACKETED.finditer(words):
        yield (*whole(line)[:2], "") if match[0].strip() == line.words else _span(line, match)
    behind = None if line.is_prose or _BRACKETED.search(words) else _BEHIND.search(words)
    if behind:
        yield _span(line, behind)


def _span(line: Line, match: re.Match[str]) -> tuple[int, int, str]:
    return line.start + match.start(), line.start + match.end(), ""


RULE = Rule("editor-credits", "媒体的编辑署名行，不属于正文", _look)
