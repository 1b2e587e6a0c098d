"""Break the line between a heading and the sentence that lost the break: 一、……的作用在我们的调查中……

Two signs prove where a heading ends: a phrase that stands again behind a number of the same text (a title that is also
a heading), or a noun that headings end with, followed by a word that opens a sentence. Only in long lines: on a line
of its own a heading is whole.
"""

import re
from collections.abc import Iterator

from tashan.ingest.lines import Line, lines, plain
from tashan.ingest.rule import Found, Rule

_NUMBER = re.compile(
    r"(?:(?<=[。!?;”])|^)\s?(?P<mark>[一二三四五六七八九十]{1,3}、)\s?(?P<head>[^,。!?;:\n]{8,})", re.MULTILINE
)
_NOUN = (
    "作用|问题|建设|机制|对策|建议|措施|原因|成因|现状|做法|成效|思考|路径|困难|困境|经验|体会|启示|意义|"
    "情况|特点|任务|途径|方法|模式"
)
_OPENER = (
    "在(?=我们|调研|调查|实践|实际|工作)|尽管|面对|为了|由于|近年来|近几年|当前|目前|随着|首先|我们|根据|"
    "按照|今年以来|去年以来|多年来|"
    "通过(?=调研|调查)|从(?=调研|调查|当前|目前|总体)|(?=(?:19|20)\\d\\d年)"
)
_END = re.compile(rf"(?<=.{{5}})(?:{_NOUN})(?={_OPENER})")
_LONG, _SHORTEST = 200, 10


def _look(text: str) -> Found:
    view = plain(text)
    numbers = tuple(_NUMBER.finditer(view))
    places = set()
    for line in lines(text):
        if len(line.words) >= _LONG:
            places |= set(_ends(view, line)) | set(_repeated(view, line, numbers))
    yield from ((at, at, "\n") for at in sorted(places) if view[at - 1 : at] != "\n" and view[at : at + 1] != "\n")


def _ends(view: str, line: Line) -> Iterator[int]:
    for number in _NUMBER.finditer(view, line.start, line.end):
        end = _END.search(number["head"])
        if end:
            yield number.start("head") + end.end()


def _repeated(view: str, line: Line, numbers: tuple[re.Match[str], ...]) -> Iterator[int]:
    """The line begins with words that are also a numbered heading: both end where they part."""
    start = line.start + len(view[line.start : line.end]) - len(view[line.start : line.end].lstrip())
    for number in numbers:
        length = _common(view, start, number.start("head"))
        if (
            length >= _SHORTEST
            and number.start("head") != start
            and not re.search(r"[,。!?;:\n]", view[start : start + length])
        ):
            yield start + length
            yield number.start("head") + length


def _common(view: str, one: int, other: int) -> int:
    length = 0
    while other + length < len(view) and view[one + length] == view[other + length] != "\n":
        length += 1
    return length


RULE = Rule("glued-headings", "标题与正文粘连，补回换行", _look).where(
    *(f"{digit}、" for digit in "一二三四五六七八九十")
)
