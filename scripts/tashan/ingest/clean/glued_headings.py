"""Break the line between a heading and the sentence that lost the break: 一、……的作用在我们的调查中……

Two signs prove where a heading ends: a phrase that stands again behind a number of the same text (a title that is also
a heading), or a noun that headings end with, followed by a word that opens a sentence. Only in long lines: on a line
of its own a heading is whole.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from os.path import commonprefix

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Line, lines, plain
from tashan.ingest.rule import Found, Rule

_NUMBER = when_asked(
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
_PIECE = re.compile(r"[^,。!?;:\n]*")
_LONG, _SHORTEST = 200, 10


def _look(text: str) -> Found:
    long = [line for line in lines(text) if len(line.words) >= _LONG]
    if not long:
        return
    view = plain(text)
    heads: defaultdict[str, list[int]] = defaultdict(list)
    for number in _NUMBER().finditer(view):
        heads[number["head"]].append(number.start("head"))
    ordered, places, repeated = sorted(heads), set[int](), set[tuple[str, int]]()
    for line in long:
        places.update(_ends(view, line))
        start, head, length = _repeated(view, line, ordered)
        # 一、一、一、 stands again behind its own number.
        if length and any(not start <= at < start + length for at in heads[head]):
            places.add(start + length)
            repeated.add((head, length))
    places.update(at + length for head, length in repeated for at in heads[head])
    yield from ((at, at, "\n") for at in sorted(places) if view[at - 1 : at] != "\n" and view[at : at + 1] != "\n")


def _ends(view: str, line: Line) -> Iterator[int]:
    for number in _NUMBER().finditer(view, line.start, line.end):
        end = _END.search(number["head"])
        if end:
            yield number.start("head") + end.end()


def _repeated(view: str, line: Line, ordered: Sequence[str]) -> tuple[int, str, int]:
    """The line begins with words that are also a numbered heading: where, which heading, and where they part, or 0.

    In their order the heading that agrees longest is a neighbour of the line: no other need be compared.
    """
    start = view.index(line.words, line.start)
    found = _PIECE.match(view, start)
    opening = found[0] if found else ""
    at = bisect_left(ordered, opening)
    near = ordered[max(0, at - 1) : at + 1]
    pairs = ((len(commonprefix((opening, head))), head) for head in near)  # noqa: RUF071 - characters, not paths
    length, head = max(pairs, default=(0, ""))
    return start, head, 0 if length < _SHORTEST or opening == head else length


RULE = Rule("glued-headings", "标题与正文粘连，补回换行", _look).where(
    *(f"{digit}、" for digit in "一二三四五六七八九十")
)
