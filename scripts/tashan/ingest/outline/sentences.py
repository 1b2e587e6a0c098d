"""The sentences of a running text with their signs: what they say, where they stand, what article they stand in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from math import log
from typing import NamedTuple

from tashan.ingest.outline.alphabet import bits
from tashan.ingest.outline.lines import Line, sentences
from tashan.ingest.outline.signs import signs
from tashan.ingest.outline.under import under

IN_TITLE = 2  # pairs of characters that a sentence has in common with a title that it takes up
LONG, SHORT, LONGEST = 70, 20, 150
_HAN = re.compile(r"[\u4e00-\u9fff]")
_OFFICIAL = re.compile(
    "(?:书记|部长|局长|主任|负责人|院长|县长|区长|市长|教授|专家|代表|委员|研究员)[^，。“]{0,12}(?:说|表示|认为|介绍|建议|指出)"
)
_ADVICE = re.compile("建议，|建议[^，。]{2,}|呼吁|希望，|认为，[^。]{0,40}[要应需]")
_MEETING = re.compile("(?:会议|讲话|他|她|通知|意见|文件)(?:强调|指出|要求|提出|明确)，")
LENGTH, PLACE = "length", "place"  # what is measured of a sentence
# What an article is full of, changes what a sentence in it is likely to be: advice in a comment, a deed in a report.
THROUGHOUT = ("ought", "condition", "person", "said", "bad1", "deeds1")

Bits = Mapping[str, int]
Measures = tuple[tuple[str, float], ...]


class Sentence(NamedTuple):
    """A sentence with its signs, bits of the alphabet, and what is measured of it and its article (0 to about 1)."""

    span: Line
    signs: int
    length: float
    place: float
    of_article: Measures

    @property
    def measures(self) -> Mapping[str, float]:
        """All that is measured, by name."""
        return {**dict(self.of_article), LENGTH: self.length, PLACE: self.place}


def _pairs(text: str) -> set[str]:
    """The pairs of neighbouring Han characters in the text."""
    return {first + second for first, second in pairwise(text) if _HAN.match(first) and _HAN.match(second)}


def _of_line(line: str, bit: Bits) -> int:
    """Who speaks in a paragraph."""
    told = bit["line-of-speech"] if line.startswith("“") else 0
    if _OFFICIAL.search(line):
        told |= bit["official-speaks"]
    if _MEETING.search(line):
        told |= bit["meeting-bids"]
    if _ADVICE.search(line):
        told |= bit["advice"]
    return told


def _in_line(line: str, at: int, sentence: str, bit: Bits) -> int:
    """Where a sentence stands in its paragraph."""
    told = 0
    if len(sentence) > LONG:
        told |= bit["long"]
    elif len(sentence) < SHORT:
        told |= bit["short"]
    if at == 0:
        told |= bit["opens"]
    if at + len(sentence) >= len(line):
        told |= bit["closes"]
    if sentence.startswith("“") or line.count("“", 0, at) > line.count("”", 0, at):
        told |= bit["in-speech"]
    return told


def _in_article(index: int, count: int, bit: Bits) -> int:
    """Where a paragraph stands in its article."""
    told = bit["first-two"] if index <= 1 else 0
    if index <= 0.25 * count:
        told |= bit["early"]
    if index >= 0.8 * count:
        told |= bit["late"]
    return told


def _placed(lines: Sequence[Line], heads: Sequence[Line]) -> Iterator[tuple[Line, int]]:
    """Each sentence of the lines with what its place shows."""
    bit = bits()
    for index, (line, above) in enumerate(zip(lines, under(lines, heads), strict=True)):
        around = above | _of_line(line.text, bit) | _in_article(index, len(lines), bit)
        for sentence in sentences(line):
            yield sentence, around | _in_line(line.text, sentence.start - line.start, sentence.text, bit)


def _holding(pair: str, text: str, ends: Sequence[int]) -> Iterator[int]:
    """The numbers of the sentences that hold the pair; the sentences of the text end at `ends`."""
    at = text.find(pair)
    while at >= 0:
        number = bisect_right(ends, at)
        yield number
        at = text.find(pair, ends[number])


def _of_title(spans: Sequence[Line], title: str) -> Iterator[int]:
    """Which of the sentences take up the title."""
    joined = "\n".join([span.text for span in spans])
    ends = tuple(accumulate(len(span.text) + 1 for span in spans))
    shared = [0] * len(spans)
    for pair in _pairs(title):
        for number in _holding(pair, joined, ends):
            shared[number] += 1
    return (bits()["of-title"] * (pairs >= IN_TITLE) for pairs in shared)


def _of_article(told: Sequence[int]) -> Measures:
    count, bit = len(told), bits()
    times = {sign: sum([signs & bit[sign] > 0 for signs in told]) for sign in THROUGHOUT}
    shares = ((f"article:{sign}", min(1.0, 2 * many / count)) for sign, many in times.items())
    return ("sentences", log(1 + count) / 5), *shares


def read(lines: Sequence[Line], title: str, heads: Sequence[Line]) -> tuple[Sentence, ...]:
    """The sentences of an article's paragraphs; `title` is its title and what stands beside it, `heads` stand above."""
    placed = tuple(_placed(lines, heads))
    if not placed:
        return ()
    spans, places = zip(*placed, strict=True)
    said = signs([span.text for span in spans])
    told = [there | own | title for there, own, title in zip(places, said, _of_title(spans, title), strict=True)]
    of_article, count = _of_article(told), len(told)
    return tuple(
        Sentence(span, own, min(len(span.text), LONGEST) / 100, index / count, of_article)
        for index, (span, own) in enumerate(zip(spans, told, strict=True))
    )
