"""Short lines without a full stop that stand above longer paragraphs: the subheadings of news features."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tashan.ingest.outline.lines import Line

LONGEST = 46
_PROSE = re.compile(r"[。！？；…：，][”’）]*$")
_NOT_A_HEADING = re.compile(
    r"^[（(【].*[）)】]$|^[—－-]|^(?:记者|作者|来源|编者按|编辑|责编|版式设计|制图|图为|数据来源|摄影|本报|核心阅读|阅读提示|新华社)"
    r"|(?:摄|报道|图片|照片)$|https?:|[*|{}<>]|：“|^“[^”]*$|^[^“]*”$"
)


def short(line: Line) -> bool:
    """Whether the line could be a heading: short, and not the end of a sentence."""
    return len(line.text) <= LONGEST and not _PROSE.search(line.text) and not _NOT_A_HEADING.search(line.text)


def _unmarked(line: Line) -> Line:
    """The heading without the # of Markdown."""
    words = line.text.lstrip("# ")
    return Line(line.end - len(words), words)


def _joined(run: Sequence[Line]) -> Line:
    """The lines as one, as long as in the text, whatever white space is between them."""
    words = run[0].text
    for before, line in pairwise(run):
        words += "\n" * (line.start - before.end) + line.text
    return Line(run[0].start, words)


def headlines(lines: Sequence[Line]) -> Iterator[Line]:
    """Heading lines that have a paragraph under them. Two in a row (a motto and what it means) make one heading."""
    run: list[Line] = []
    for line in lines:
        if short(line):
            run.append(_unmarked(line))
            continue
        if run and len(run) <= 2:
            yield _joined(run)
        run = []
