"""The claims of prose: figures and quotations in the values of an entry and in its body.

Quotations of fewer than six characters are names and catchwords, except in a paragraph that is marked with its source.
What problems, causes and countermeasures say outside such paragraphs is advice of our own and rests on no source.
"""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.paragraph import paragraphs
from tashan.checks.unknown_marker import MARKER
from tashan.checks.verify.claim import Claim
from tashan.checks.verify.source_text import letters
from tashan.checks.verify.words import Word, counted, quoted
from tashan.library.model import Case, Policy, Topic
from tashan.library.prose import prose

_SHORT = 6
# What these hold is not said of the case: notes on the file and its changes, places that `stated` looks at.
_APART = {"sources", "at", "before", "history"}


def told(entry: Case | Topic) -> Iterator[Claim]:
    """Figures and quotations of every value that is prose, and of every paragraph of the body."""
    sourced = isinstance(entry, Case | Policy)
    for text in prose(entry) if sourced else ():
        if text.path != ("body",) and not _APART.intersection(text.path):
            place = (text.line, text.column)
            yield from (Claim("figure", words, place) for words, _ in counted(text.text))
            yield from (Claim("quotation", words, place) for words, _ in _long(text.text))
    for paragraph in paragraphs(entry):
        keys = tuple(dict.fromkeys(MARKER.findall(paragraph.text)))
        if not (keys or sourced):
            continue
        for words, start in counted(paragraph.text):
            yield Claim("figure", words, paragraph.at(start), keys)
        for words, start in quoted(paragraph.text) if keys else _long(paragraph.text):
            yield Claim("quotation", words, paragraph.at(start), keys)


def _long(text: str) -> Iterator[Word]:
    return (found for found in quoted(text) if len(letters(found[0])) >= _SHORT)
