"""Put a space between the parts of a byline that a page ran together: 2021-11-05来源：某县日报作者：张三."""

import re
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Line, lines, plain
from tashan.ingest.rule import Found, Rule

_LABEL = (
    "来源|稿源|信息来源|文章来源|作者|记者|通讯员|供稿|编辑|责任编辑|责编|审核|发布时间|发布日期|更新时间|上传时间|发布者|发布人|发布单位|"
    "浏览次数|浏览量|浏览|阅读量|阅读|点击数|点击量|点击|访问量|字号|字体|字数"
)
_WITHIN = "(?<!请注明)(?<!网络)(?<!值班)(?<!本期)(?<!版面)(?<!文字)(?<!执行)(?<!延伸)(?<!发布)(?<![文稿信息章任布])"
_NEXT = when_asked(rf"(?<=[\w)\]】]){_WITHIN}(?=(?:{_LABEL})\s?:)")
_TIME = r"\d{1,2}:\d\d(?::\d\d)?"
_DAY = r"(?:19|20)\d\d(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2})"
_CHINESE_DAY = r"(?:19|20)\d\d年\d{1,2}月\d{1,2}日"
_BEHIND = when_asked(rf"(?:{_DAY}(?:\s{_TIME})?|{_CHINESE_DAY}\s?{_TIME})(?=[\u3400-\u9fff])")
_BETWEEN = re.compile(rf"(?<={_CHINESE_DAY[-1]})(?={_TIME})")
_AHEAD = when_asked(rf"(?<=[\u3400-\u9fff])(?<![于在自从到至期间年月日时:])(?={_DAY})")
_SENTENCE = re.compile(r"[!?;]|,.*,")
_POSSIBLE = re.compile(r"\d{4}|:")
_FIRST = re.compile(rf":|{_DAY}|{_CHINESE_DAY}")
_LONGEST = 120


def _look(text: str) -> Found:
    view = plain(text)
    for line in lines(text):
        if _is_short(line.words) and _POSSIBLE.search(line.words):
            yield from ((at, at, " ") for at in sorted(set(_gaps(view, line))))


def _is_short(words: str) -> bool:
    return len(words) <= _LONGEST and "。" not in words and not _SENTENCE.search(words)


def _gaps(view: str, line: Line) -> Iterator[int]:
    """Where a space is missing: before labels in a line that has several, behind and before dates in digits."""
    span = line.start, line.end
    first = _FIRST.search(view, *span)
    labels = [match.start() for match in _NEXT().finditer(view, first.end(), line.end)] if first else []
    behind = [match.end() for match in _BEHIND().finditer(view, *span)]
    if labels or behind:
        yield from (at for at in (*labels, *behind) if at < line.end)
        yield from (match.start() for match in _BETWEEN.finditer(view, *span))
    if labels or len(line.words) <= 30:
        yield from (match.start() for match in _AHEAD().finditer(view, *span))


RULE = Rule("glued-bylines", "署名行各项粘连，补空格", _look).seeing_lines()
