"""Remove the lines that name a medium's own staff: 责任编辑, 校对, 版式设计. Authors, reporters and sources stay.

审核 or 监制 alone may be a step of a procedure, so such a line goes only together with one that names an editor.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Line, Lines, lines, plain
from tashan.ingest.metadata.names import is_name
from tashan.ingest.rule import Found, near_words, whole

_STRONG = (
    "(?:本[期文版]|见习|实习|值班|网络|文字|图文|美术|版面|责任|执行|栏目|视觉|新媒体|微信)?编辑|责编|美编|编审|编校|"
    "(?:责任|文字)?校对|审校|值班(?:主任|主编|总编)|版式(?:设计|策划)?|版面设计|制版|排版|本[期版](?:责编|统筹|制图|策划|美编|执行)"
)
_WEAK = "审核|审读|核稿|[一二三初复终]审|签发|监制|总?统筹|总?策划|出品人?|制作|制图|编制|审签|发布"
_NAME = (
    r"(?:[\u3400-\u9fffA-Za-z·_\d*]{2,12}|[\u3400-\u9fff] [\u3400-\u9fff]{1,2}(?![\u3400-\u9fff]))(?:\([^()\n]{1,8}\))?"
)
_NAMES = rf"{_NAME}(?:(?:\s?[、,/|&]\s?|\s){_NAME}){{0,6}}"
_LINE = when_asked(rf"(?:(?:{_STRONG}|{_WEAK})\s?(?:[:/|丨]\s?|\s)(?:{_NAMES})?[\s|;,、]*)+[;。]?")
_STRONG_LINE = when_asked(rf"(?:{_STRONG})\s?[:/|丨 ]")
_BRACKETED = when_asked(
    rf"\s?([\[(【〔])\s?(?:{_STRONG})\s?[:/ ](?:[^\[\]()【】〔〕\n]|\([^()\n]{{1,8}}\)){{0,40}}[\])】〕]|\[编辑\]"
)
# Behind the source of a report or behind its last sentence, on the same line.
_BEHIND = when_asked(rf"(?:(?<=\S)[\s|;,]+|(?<=[。!?”])\s?)(?:{_STRONG})\s?:\s?(?:{_NAMES})?\s*$")
# 责任编辑张三: the name must be one. 初审：张三 复审：李四: readers of a draft, where cases are heard courts stand.
_GLUED = when_asked(r"(?:责任编辑|责编|网络编辑|值班编辑)\s?(?P<name>[\u3400-\u9fff]{2,3})")
_REVIEWS = when_asked(r"[一二三初复终]审\s?[:/|丨]\s?(?P<name>[\u3400-\u9fff]{2,4})(?=$|[\s|;,、])")
_PLAIN_LABEL = re.compile(r"(?:编辑|校对|排版|美编)\s?[:/|丨]")
_MAY = re.compile("[编校美]|版式|版面|排版|审校|制版|值班|本[期版]")
# One of them stands in every credit that counts; a character and a space: 责 编：张三.
_WORDS = (
    *"编辑 责编 美编 编审 编校 校对 审校 值班 版式 版面 制版 排版 本期 本版".split(),
    *(f"{number}审" for number in "一二三初复终"),
    *(f"{first} " for first in "编责美校审版制排"),
)
_ENDS = tuple("。!?”")
_SPREAD = when_asked(r"^([\u3400-\u9fff]) +(?=[\u3400-\u9fff]\s?[:/|丨])")


def _look(text: str, found: Lines) -> Found:
    taken = _credits(lines(text), found)
    yield from map(whole, taken)
    starts = {line.start for line in taken}
    for line in found:
        if line.start not in starts and _MAY.search(line.words):
            yield from _within(line, plain(text)[line.start : line.end])


def _credits(every: Lines, found: Lines) -> list[Line]:
    """The lines of the runs of credits that count: in each is one of `found`."""
    taken: list[Line] = []
    end = 0
    for at in [bisect_left(every, line) for line in found if _is_credit(_bare(line))]:
        if at >= end:
            first, end = _run(every, at)
            members = every[first:end]
            if any(_is_strong(_bare(line)) for line in members) or _are_reviews(members):
                taken += members
    return taken


def _run(every: Lines, at: int) -> tuple[int, int]:
    """Where the credits around the line `at`, which is one, begin and end."""
    first, end = at, at + 1
    while first and _is_credit(_bare(every[first - 1])):
        first -= 1
    while end < len(every) and _is_credit(_bare(every[end])):
        end += 1
    return first, end


def _bare(line: Line) -> str:
    return _SPREAD().sub(r"\1", line.words.strip("[]【】〔〕 ").removeprefix("(").removesuffix(")"))


def _is_credit(words: str) -> bool:
    if "。" in words[:-1]:
        return False
    return (bool(_LINE().fullmatch(words)) and not _is_heading(words)) or _is_glued(words)


def _is_heading(words: str) -> bool:
    """编辑：一个被忽视的岗位 is no credit: no name has so many characters."""
    found = _PLAIN_LABEL.match(words)
    return bool(found and any(len(word) > 4 for word in re.findall(r"[\u3400-\u9fff]+", words[found.end() :])))


def _is_strong(words: str) -> bool:
    return bool(_STRONG_LINE().search(words)) or _is_glued(words)


def _is_glued(words: str) -> bool:
    found = _GLUED().fullmatch(words)
    return bool(found and is_name(found["name"]))


def _are_reviews(run: Lines) -> bool:
    names = [found["name"] for line in run for found in _REVIEWS().finditer(line.words)]
    return len(names) >= 2 and all(map(is_name, names))


def _within(line: Line, words: str) -> Iterator[tuple[int, int, str]]:
    """Credits in brackets, wherever they stand, and those behind the source on a short line."""
    bracketed = list(_BRACKETED().finditer(words))
    for match in bracketed:
        yield (*whole(line)[:2], "") if match[0].strip() == line.words else _span(line, match)
    behind = _BEHIND().search(words) if ":" in words and not bracketed else None
    if behind and (not line.is_prose or words[: behind.start()].rstrip()[-1:] in _ENDS):
        yield _span(line, behind)


def _span(line: Line, match: re.Match[str]) -> tuple[int, int, str]:
    return line.start + match.start(), line.start + match.end(), ""


RULE = near_words("editor-credits", "媒体的编辑署名行，不属于正文", _look).where(*_WORDS).seeing_lines()
