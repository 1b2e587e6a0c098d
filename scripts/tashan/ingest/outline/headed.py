"""Paragraphs that open with their own heading: 人选之忧：… or 健全“职业化”体系。…, in a row of at least two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

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
EVEN = 2.5  # headings of one list are about as long as one another


def head(line: Line) -> Line | None:
    """The paragraph's own heading, if it opens with one and has more to say."""
    found = _LABEL.match(line.text) or _OPENING.match(line.text)
    if not found or len(line.text) < len(found[0]) + 12:
        return None
    if _SPEECH.search(found[0]) or _QUOTED.search(line.text) or _STORY.search(found[0]):
        return None
    if found.re is _LABEL:
        sentence = re.match(r"[^。！？；]*", line.text)
        return Line(line.start, sentence[0] if sentence and len(sentence[0]) < 40 else found[1])
    return Line(line.start, found[0].rstrip("。"))


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


def headed(lines: Sequence[Line], free: Sequence[Line]) -> Iterator[tuple[int, Line, Line]]:
    """Number of the series, paragraph, heading. A series is three paragraphs, or two that a line announces."""
    announced = {after.start for before, after in pairwise(lines) if _LEAD.search(before.text[-30:])}
    for number, run in enumerate(_runs(lines, free)):
        lengths = [len(own.text) for _, own in run]
        needed = 2 if run and run[0][0].start in announced else 3
        if len(run) >= needed and max(lengths) <= EVEN * min(lengths):
            yield from ((number, line, own) for line, own in run)
