"""The sentences of a running text with their signs: what they say, where they stand, what article they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from tashan.ingest.outline.lines import Line, sentences
from tashan.ingest.outline.signs import signs

IN_TITLE = 2  # pairs of characters that a sentence has in common with a title that it takes up
LONG, SHORT, LONGEST = 70, 20, 150
_HAN = re.compile(r"[\u4e00-\u9fff]")
_OFFICIAL = re.compile(
    "(?:书记|部长|局长|主任|负责人|院长|县长|区长|市长|教授|专家|代表|委员|研究员)[^，。“]{0,12}(?:说|表示|认为|介绍|建议|指出)"
)
_ADVICE = re.compile("建议，|建议[^，。]{2,}|呼吁|希望，|认为，[^。]{0,40}[要应需]")
_MEETING = re.compile("(?:会议|讲话|他|她|通知|意见|文件)(?:强调|指出|要求|提出|明确)，")
# What an article is full of, changes what a sentence in it is likely to be: advice in a comment, a deed in a report.
THROUGHOUT = ("ought", "condition", "person", "said", "bad1", "deeds1")


Measures = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its signs, and what is measured of it and of its article (from 0 to about 1)."""

    span: Line
    signs: frozenset[str]
    own: Measures
    of_article: Measures

    @property
    def measures(self) -> Mapping[str, float]:
        """All that is measured, by name."""
        return dict((*self.of_article, *self.own))


def _pairs(text: str) -> set[str]:
    """The pairs of neighbouring Han characters in the text."""
    return {first + second for first, second in pairwise(text) if _HAN.match(first) and _HAN.match(second)}


def _of_line(line: str) -> Iterator[str]:
    """Who speaks in a paragraph."""
    if line.startswith("“"):
        yield "line-of-speech"
    if _OFFICIAL.search(line):
        yield "official-speaks"
    if _MEETING.search(line):
        yield "meeting-bids"
    if _ADVICE.search(line):
        yield "advice"


def _in_line(line: str, at: int, sentence: str) -> Iterator[str]:
    """Where a sentence stands in its paragraph."""
    if len(sentence) > LONG:
        yield "long"
    elif len(sentence) < SHORT:
        yield "short"
    if at == 0:
        yield "opens"
    if at + len(sentence) >= len(line):
        yield "closes"
    if sentence.startswith("“") or line.count("“", 0, at) > line.count("”", 0, at):
        yield "in-speech"


def _in_article(index: int, count: int) -> Iterator[str]:
    """Where a paragraph stands in its article."""
    if index <= 1:
        yield "first-two"
    if index <= 0.25 * count:
        yield "early"
    if index >= 0.8 * count:
        yield "late"


def _told(lines: Sequence[Line], title: str) -> Iterator[tuple[Line, set[str]]]:
    """Each sentence of the lines, with what it shows by itself and by its place."""
    of_title = _pairs(title)
    for index, line in enumerate(lines):
        around = {*_of_line(line.text), *_in_article(index, len(lines))}
        for sentence in sentences(line):
            told = signs(sentence.text) | around
            told.update(_in_line(line.text, sentence.start - line.start, sentence.text))
            if sum(map(sentence.text.__contains__, of_title)) >= IN_TITLE:
                told.add("of-title")
            yield sentence, told


def read(lines: Sequence[Line], title: str) -> tuple[Sentence, ...]:
    """The sentences of an article's paragraphs; `title` is its title and what stands beside it."""
    told = tuple(_told(lines, title))
    count = len(told)
    shares = [min(1.0, 2 * sum(sign in held for _, held in told) / max(1, count)) for sign in THROUGHOUT]
    names = (f"article:{sign}" for sign in THROUGHOUT)
    of_article = (("sentences", log(1 + count) / 5), *zip(names, shares, strict=True))
    return tuple(
        Sentence(
            span,
            frozenset(held),
            (("length", min(len(span.text), LONGEST) / 100), ("place", index / count)),
            of_article,
        )
        for index, (span, held) in enumerate(told)
    )
