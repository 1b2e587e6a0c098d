"""Remove the marks of footnotes inside sentences: 满意率达95%[1]。 影响②，其… The notes themselves stay as lines.

A number in brackets may be the article's own (方案[1]), and ① counts items: so the text must hold the note with the
same mark, as a line, or the numbers in brackets must run from 1. The Word and PDF readers write notes so too.
"""

import re
from collections.abc import Iterator

from tashan.ingest.lines import lines, plain
from tashan.ingest.rule import Found, Rule

_BEFORE = r"(?<=[\u3400-\u9fff”’》)\]%。,;、!?*A-Za-z\d])"
_NAMES = r"(?<![见第图表式项条款注案件献选如])"
_NUMBER = re.compile(
    rf"{_BEFORE}{_NAMES}\s?(\*\*)?[\[〔【](?:注\s?)?(?P<n>\d{{1,3}})(?:\s?[-–,、]\s?\d{{1,3}}){{0,5}}[\]〕】](?(1)\*\*)(?![(:\d])"
)
_NOTE = re.compile(r"[\[〔【](?:注\s?)?(?P<n>\d{1,3})[\]〕】]")
_WORD = re.compile(rf"{_BEFORE}[\[〔][注註][\]〕]|{_BEFORE}\([注註]\s?(?P<n>\d{{1,2}})\)(?![:\d])")
_CIRCLED = re.compile(
    r"(?<=[\u3400-\u9fff”’》)%])(?P<n>[①-⑳¹²³⁴-⁹])(?=[,。;:、!?”’)]|$|[的是与和等在中之也就]|\s)", re.MULTILINE
)
_ANY = re.compile(r"[①-⑳¹²³⁴-⁹]|[\[［〔【]\s?[注註\d]|[(（][注註]")
_SOURCE = re.compile(r"《|出版社|\d{4}\s?年|第\s?\d+\s?[期页版]|参见|引自|来源|同上|转引|https?:")


def _look(text: str) -> Found:
    if not _ANY.search(text):
        return
    view = plain(text)
    yield from _numbered(text, view)
    yield from _worded(text, view)
    yield from _circled(text, view)


def _numbered(text: str, view: str) -> Iterator[tuple[int, int, str]]:
    found = [match for match in _NUMBER.finditer(view) if "\n" not in match[0]]
    numbers = {int(match["n"]) for match in found}
    notes = {int(note["n"]) for line in lines(text) if (note := _NOTE.match(line.words))}
    runs = 1 in numbers and len(numbers) >= 0.6 * max(numbers)
    yield from ((*match.span(), "") for match in found if runs or int(match["n"]) in notes)


def _worded(text: str, view: str) -> Iterator[tuple[int, int, str]]:
    notes = {note[1] for line in lines(text) if (note := re.match(r"\(?[注註]\s?(\d{1,2})\)?", line.words))}
    yield from ((*match.span(), "") for match in _WORD.finditer(view) if not match["n"] or match["n"] in notes)


def _circled(text: str, view: str) -> Iterator[tuple[int, int, str]]:
    """The note must say where something stands, as those of journals do: an item of a list does not."""
    notes = {
        line.words[:1] for line in lines(text) if re.match("[①-⑳¹²³⁴-⁹]", line.words) and _SOURCE.search(line.words)
    }
    yield from ((*match.span(), "") for match in _CIRCLED.finditer(view) if match["n"] in notes)


RULE = Rule("footnote-marks", "夹在句子里的注码，注文保留", _look)
