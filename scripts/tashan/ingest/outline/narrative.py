"""Points of running text: the few sentences of a news feature that an editor would put into an outline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from tashan.ingest.draft import Point, Role
from tashan.ingest.outline.alphabet import bits
from tashan.ingest.outline.lines import Line
from tashan.ingest.outline.opening import opening
from tashan.ingest.outline.sentences import Sentence, read
from tashan.ingest.outline.signs import NAMED
from tashan.ingest.outline.weights import reached

LONGEST_HEAD = 40
SHORTEST_HEAD = 10
LEVEL = 2
_REASON = re.compile(
    "由于|因为|鉴于|囿于|受限于|受制于|缘于|源于|是因为|(?:原因|根源|症结|根子|成因)[^，。]{0,6}(?:在于|是|有|为)"
)


def _named(sentence: Sentence) -> re.Match[str] | None:
    """The trouble that the sentence names, if it has the sign of one."""
    return NAMED.search(sentence.text) if sentence.signs & bits()["named-trouble"] else None


def _start(text: str, sentence: Sentence, role: Role) -> int:
    """Where the heading begins: behind the speaker and link words; at the reason, or behind the trouble mended."""
    start = sentence.start
    named = _named(sentence) if role == "practice" else None
    if named and sentence.text[named.end() : named.end() + 1] == "，":
        start += named.end() + 1
    start += opening(text[start : sentence.end])
    if role == "cause" and (reason := _REASON.search(text, start, sentence.end)):
        return max(start, text.rfind("，", start, reason.start()) + 1)
    return start


def _heading(text: str, sentence: Sentence, role: Role) -> tuple[int, int]:
    """The part of the sentence that can stand as a heading, cut at a comma where it is long."""
    if role == "problem" and (named := _named(sentence)):
        return sentence.start + named.start("trouble"), sentence.start + named.end()
    start = _start(text, sentence, role)
    end = start + len(text[start : sentence.end].rstrip("。！？；”’…"))
    if role == "cause" and (comma := text.find("，", start + SHORTEST_HEAD, end)) > 0:
        end = comma
    if end - start > LONGEST_HEAD:
        comma = max(text.rfind(mark, start + SHORTEST_HEAD, start + LONGEST_HEAD) for mark in "，,：:；;")
        end = comma if comma > 0 else start + LONGEST_HEAD
    return start, end


def _settled(passed: Mapping[Role, int]) -> list[Role]:
    """Without what is wrong, where what ought to be done about it outweighs it."""
    wrong = max(passed.get("cause", -1), passed.get("problem", -1))
    outweighed = passed.get("countermeasure", -1) > wrong
    return [role for role in passed if not (outweighed and role in ("cause", "problem"))]


def roles(sentence: Sentence, beyond: Mapping[Role, int]) -> Iterator[Role]:
    """What the sentence is in an outline. One that says why may say what is wrong, too; a plan is told like a deed.

    A trouble named in passing leaves room for the deed against it: 为破解人手不足等问题，县里……
    """
    passed = _settled(beyond)
    for number, role in enumerate(passed):
        before = passed[:number]
        troubles_told = sentence.signs & bits()["troubles-told"]
        if role == "practice" and before and not ("problem" in before and troubles_told):
            continue
        if role != "countermeasure" or not before:
            yield role


def narrated(text: str, lines: Sequence[Line], title: str, heads: Sequence[Line] = ()) -> tuple[Point, ...]:
    """The points of the lines of an article with this title (and what stands beside it) and these subheadings."""
    points = []
    for sentence, beyond in reached(tuple(read(lines, title, heads))):
        for role in roles(sentence, beyond):
            start, end = _heading(text, sentence, role)
            rest = text[end : sentence.end].lstrip("，,：:；;。！？”")
            points.append(Point(role, LEVEL, text[start:end], rest, (sentence.start, sentence.end)))
    return tuple(points)
