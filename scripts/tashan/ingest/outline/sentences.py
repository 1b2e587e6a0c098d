"""The sentences of a running text with their signs: what they say, where they stand, what article they stand in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from math import log
from typing import NamedTuple

from tashan.ingest.outline.alphabet import bits, names, together
from tashan.ingest.outline.lines import Line, sentences
from tashan.ingest.outline.shown import shown
from tashan.ingest.outline.signs import signs, telling
from tashan.ingest.outline.under import under
from tashan.ingest.outline.words import words

IN_TITLE = 2  # pairs of characters that a sentence has in common with a title that it takes up
LONG, SHORT, LONGEST = 70, 20, 150
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_SPEAKERS = (
    (
        "official-speaks",
        re.compile(
            "(?:书记|部长|局长|主任|负责人|院长|县长|区长|市长|教授|专家|代表|委员|研究员)"
            r"[^，。“\n]{0,12}(?:说|表示|认为|介绍|建议|指出)"
        ),
    ),
    ("meeting-bids", re.compile("(?:会议|讲话|他|她|通知|意见|文件)(?:强调|指出|要求|提出|明确)，")),
    ("advice", re.compile(r"建议，|建议[^，。\n]{2,}|呼吁|希望，|认为，[^。\n]{0,40}[要应需]")),
)
OF_TITLE = "of-title"
LENGTH, PLACE = "length", "place"  # what is measured of a sentence
# What an article is full of, changes what a sentence in it is likely to be: advice in a comment, a deed in a report.
THROUGHOUT = ("ought", "condition", "person", "said", "bad1", "deeds1")

Bits = Mapping[str, int]


class Article(NamedTuple):
    """What a sentence has from its article: what is measured of it, and the pairs of characters in its title."""

    measures: tuple[tuple[str, float], ...] = ()
    title: frozenset[str] = frozenset()


class Sentence(NamedTuple):
    """A sentence with its signs, bits of the alphabet, and how far down its article it stands (0 to 1).

    Whether it takes up the title is asked last, for it takes long.
    """

    start: int
    text: str
    signs: int
    place: float
    article: Article

    @property
    def end(self) -> int:
        """The offset behind the last character."""
        return self.start + len(self.text)

    @property
    def takes_up_title(self) -> bool:
        """Whether the sentence has pairs of characters in common with the title."""
        held = islice(filter(self.text.__contains__, self.article.title), IN_TITLE)
        return len(tuple(held)) == IN_TITLE

    @property
    def shows(self) -> frozenset[str]:
        """All its signs, by name."""
        return names(self.signs) | ({OF_TITLE} if self.takes_up_title else set())

    @property
    def measures(self) -> Mapping[str, float]:
        """All that is measured, by name, 0 to about 1."""
        return {**dict(self.article.measures), LENGTH: length(len(self.text)), PLACE: self.place}


def length(characters: int) -> float:
    """How long a sentence of so many characters is, as it is measured."""
    return min(characters, LONGEST) / 100


def _pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring Han characters in the text."""
    return frozenset(first + second for run in _HAN.findall(text) for first, second in pairwise(run))


def _in_line(line: str, at: int, sentence: str, bit: Bits) -> int:
    """Where a sentence stands in its paragraph."""
    told = bit["opens"] if at == 0 else 0
    if len(sentence) > LONG:
        told |= bit["long"]
    elif len(sentence) < SHORT:
        told |= bit["short"]
    return told | bit["closes"] if at + len(sentence) >= len(line) else told


def _in_article(index: int, count: int, bit: Bits) -> int:
    """Where a paragraph stands in its article."""
    told = bit["first-two"] if index <= 1 else 0
    if index <= 0.25 * count:
        told |= bit["early"]
    if index >= 0.8 * count:
        told |= bit["late"]
    return told


def _around(lines: Sequence[Line], heads: Sequence[Line]) -> Iterator[int]:
    """What each line shows of its sentences: what it stands under, who speaks in it, where in its article it stands."""
    bit, count = bits(), len(lines)
    speaking = shown([line.text for line in lines], _SPEAKERS)
    for index, (line, above, speaks) in enumerate(zip(lines, under(lines, heads), speaking, strict=True)):
        speech = bit["line-of-speech"] if line.text.startswith("“") else 0
        yield above | speaks | speech | _in_article(index, count, bit)


def _cut(lines: Sequence[Line]) -> Iterator[tuple[int, int, str, bool]]:
    """Each sentence behind its line's number and its place in the line; whether it begins with speech or within it."""
    for number, line in enumerate(lines):
        quoted, open_ = "“" in line.text, 0
        for at, sentence in sentences(line.text):
            yield number, at, sentence, quoted and (open_ > 0 or sentence.startswith("“"))
            if quoted:
                open_ += sentence.count("“") - sentence.count("”")


def _of_article(groups: Sequence[int]) -> Iterator[tuple[str, float]]:
    """What is measured of an article by the groups of its sentences' words."""
    count, every = len(groups), together(THROUGHOUT)
    yield "sentences", log(1 + count) / 5
    held = Counter([own & every for own in groups]).items()
    for sign in THROUGHOUT:
        times = sum([many for signs, many in held if signs & bits()[sign]])
        yield f"article:{sign}", min(1.0, 2 * times / count)


def read(lines: Sequence[Line], title: str, heads: Sequence[Line], *, every: bool = False) -> Iterator[Sentence]:
    """The sentences of an article's paragraphs; `title` is its title and what stands beside it, `heads` stand above.

    Those that can be no point for want of telling words are left out, but for who wants `every` one.
    """
    cut, around, bit = tuple(_cut(lines)), tuple(_around(lines, heads)), bits()
    held = tuple(words([sentence for _, _, sentence, _ in cut]))
    article = Article(tuple(_of_article([groups for groups, _ in held])), _pairs(title)) if held else Article()
    tells = telling()
    asked = [number for number, (groups, _) in enumerate(held) if every or groups & tells]
    said = signs([cut[number][2] for number in asked], [held[number] for number in asked])
    for number, own in zip(asked, said, strict=True):
        line, at, text, speech = cut[number]
        told = own | around[line] | _in_line(lines[line].text, at, text, bit) | (bit["in-speech"] if speech else 0)
        yield Sentence(lines[line].start + at, text, told, number / len(cut), article)
