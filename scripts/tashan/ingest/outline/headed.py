"""Paragraphs that open with their own heading: 人选之忧：… or 健全“职业化”体系。…, in a row of at least two."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from tashan.ingest.outline.lines import Line

_LABEL = re.compile(r"([^，。！？；：“]{2,14})：")
_OPENING = re.compile(r"[^。！？；：]{4,32}。(?=.)")
_SPEECH = re.compile(r"^“|[说道问答称言]：|(?:介绍|表示|认为|强调|指出|感叹|提醒)：|记者")
_QUOTED = re.compile(r"^[^：]*：“[^”]*”?$")
# A short first sentence may just begin a story: it tells when, names somebody, or ties in with what went before.
_STORY = re.compile(
    r"[他她我咱您]|^(?:但|可|而|却|不过|然而|于是|随后|最终|后来|原来|同样|同时|此外|另外|其中|目前|现在|当|在[^，]{1,12}[里中上时，]|[去今前]年|\d)"
    r"|位于|来到|走进|看到|[了过]$|年\d|月\d|多年"
)
_LEAD = re.compile(r"：$|以下.{0,12}(?:方面|建议|措施|问题|做法|着力|入手)")
_start = attrgetter("start")
EVEN = 2.5  # headings of one list are about as long as one another


def head(line: Line) -> Line | None:
    """The paragraph's own heading, if it opens with one and has more to say."""
    found = _label(line.text) or _opening(line.text)
    if not found or len(line.text) < len(found[0]) + 12:
        return None
    if _SPEECH.search(found[0]) or _QUOTED.search(line.text) or _STORY.search(found[0]):
        return None
    if found.re is _LABEL:
        sentence = re.match(r"[^。！？；]*", line.text)
        return Line(line.start, sentence[0] if sentence and len(sentence[0]) < 40 else found[1])
    return Line(line.start, found[0].rstrip("。"))


def _label(text: str) -> re.Match[str] | None:
    return _LABEL.match(text) if "：" in text[:15] else None


def _opening(text: str) -> re.Match[str] | None:
    return _OPENING.match(text) if "。" in text[:33] else None


def _runs(lines: Sequence[Line], free: Sequence[Line]) -> Iterator[list[tuple[Line, Line]]]:
    wanted, run = {line.start for line in free}, []
    for line in lines:
        own = head(line) if line.start in wanted else None
        if own:
            run.append((line, own))
            continue
        yield run
        run = []
    yield run


def _announced(lines: Sequence[Line], first: Line) -> bool:
    """Whether the line before the first of a series leads to it."""
    at = bisect_left(lines, first.start, key=_start)
    return at > 0 and bool(_LEAD.search(lines[at - 1].text[-30:]))


def headed(lines: Sequence[Line], free: Sequence[Line]) -> Iterator[tuple[int, Line, Line]]:
    """Number of the series, paragraph, heading. A series is three paragraphs, or two that a line announces."""
    for number, run in enumerate(_runs(lines, free)):
        lengths = [len(own.text) for _, own in run]
        if len(run) < 2 or max(lengths) > EVEN * min(lengths):
            continue
        if len(run) > 2 or _announced(lines, run[0][0]):
            yield from ((number, line, own) for line, own in run)
