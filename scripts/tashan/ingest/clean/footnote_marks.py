"""Remove the marks of footnotes inside sentences: 满意率达95%[1]。 影响②，其… The notes themselves stay as lines.

A number in brackets may be the article's own (方案[1]), and ① counts items: so the text must hold the note with the
same mark, as a line, or the numbers in brackets must run from 1. The Word and PDF readers write notes so too.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Line, lines, plain
from tashan.ingest.opened import opened
from tashan.ingest.rule import Found, Rule

_BEFORE = r"(?<=[\u3400-\u9fff”’》)\]%。,;、!?*A-Za-z\d])"
_NAMES = r"(?<![见第图表式项条款注案件献选如])"
NUMBER = when_asked(
    rf"{_BEFORE}{_NAMES}\s?(\*\*)?[\[〔【](?:注\s?)?(?P<n>\d{{1,3}})(?:\s?[-–,、]\s?\d{{1,3}}){{0,5}}[\]〕】](?:\(P\d{{1,4}}(?:[-–]\d{{1,4}})?\))?(?(1)\*\*)(?![(:\d])"
)
_NOTE = re.compile(r"[\[〔【](?:注\s?)?(?P<n>\d{1,3})[\]〕】]")
# Markdown's, which mean nothing else: 推行积分制[^1]。 The note itself begins its line: [^1]: …
_MARKDOWN = re.compile(r"(?<=[^\s>])[ ]?\[\^[\w\-]{1,16}\](?!:)")
WORD = when_asked(rf"{_BEFORE}[\[〔][注註][\]〕]|{_BEFORE}\([注註]\s?(?P<n>\d{{1,2}})\)(?![:\d])")
CIRCLED = when_asked(
    r"(?<=[\u3400-\u9fff”’》)%])(?P<n>[①-⑳¹²³⁴-⁹])(?=[,。;:、!?”’)]|$|[的是与和等在中之也就]|\s)"
    r"|(?<=[。!?”])(?P<end>[①-⑳¹²³⁴-⁹])",
    re.MULTILINE,
)
SIGN = re.compile("[①-⑳¹²³⁴-⁹]")
_OPENS = re.compile(r"[\[【]?(?:注释|注|脚注|尾注|附注)[\]】]?\s?:?")
_ANY_NUMBER = re.compile(r"[\[〔【](?:注\s?)?\d")
OPENING = re.compile(r"[\s*\[〔【(]")
_SOURCE = re.compile(r"《|出版社|\d{4}\s?年|第\s?\d+\s?[期页版]|参见|引自|来源|同上|转引|https?:")


def _look(text: str) -> Found:
    view = plain(text)
    if _ANY_NUMBER.search(view):
        yield from _numbered(text, view)
    if "[^" in view:
        yield from ((*match.span(), "") for match in _MARKDOWN.finditer(view))
    if "注" in view:
        yield from _worded(text, view)
    if SIGN.search(view):
        yield from _circled(text, view)


def _numbered(text: str, view: str) -> Iterator[tuple[int, int, str]]:
    found = [match for match in opened(OPENING, NUMBER, view) if "\n" not in match[0]]
    numbers = {int(match["n"]) for match in found}
    notes = {int(note["n"]) for line in lines(text) if (note := _NOTE.match(line.words))}
    runs = 1 in numbers and len(numbers) >= 0.6 * max(numbers)
    yield from ((*match.span(), "") for match in found if runs or int(match["n"]) in notes)


def _worded(text: str, view: str) -> Iterator[tuple[int, int, str]]:
    notes = {note[1] for line in lines(text) if (note := re.match(r"\(?[注註]\s?(\d{1,2})\)?", line.words))}
    yield from ((*match.span(), "") for match in opened(OPENING, WORD, view) if not match["n"] or match["n"] in notes)


def _circled(text: str, view: str) -> Iterator[tuple[int, int, str]]:
    """Marks that a note answers. Behind a full stop an item could begin: there, a sign seen once, without its item."""
    notes = _notes(lines(text))
    for match in opened(SIGN, CIRCLED, view) if notes else ():
        sign = match["n"] or match["end"]
        alone = match["n"] or (view.count(sign) == 2 and view.count(view[match.start() : match.end() + 2]) == 1)
        if sign in notes and alone:
            yield *match.span(), ""


def _notes(found: tuple[Line, ...]) -> frozenset[str]:
    """The signs of runs of lines that are notes: they stand below a heading, or say where something is printed."""
    signs: set[str] = set()
    before = ""
    for circled, run in groupby(found, key=lambda line: bool(SIGN.match(line.words))):
        members = list(run)
        if circled and (_OPENS.fullmatch(before) or any(_SOURCE.search(line.words) for line in members)):
            signs |= {line.words[0] for line in members}
        before = members[-1].words
    return frozenset(signs)


RULE = Rule("footnote-marks", "夹在句子里的注码，注文保留", _look).where(
    *"[〔【", "(注", *"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", *"¹²³⁴⁵⁶⁷⁸⁹"
)
