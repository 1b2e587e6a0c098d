"""Every figure of an article: value and unit as written, what was counted, where and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tashan.ingest.draft import Fact, Part
from tashan.ingest.facts.context import when, where
from tashan.ingest.facts.figures import figures
from tashan.ingest.facts.subject import subject
from tashan.ingest.places import Named
from tashan.ingest.places.seen import Where

__all__ = ["facts"]


def facts(text: str, part: Part, named: Sequence[Named] = (), main: str = "") -> tuple[Fact, ...]:
    """The figures of `part`, in order; spans are in `text`, and text[span] is what the fact says.

    `named` are the places that the part names, `main` the one that it is about.
    """
    return tuple(_facts(text, part, [each for each in named if each.where is Where.BODY], main))


def _facts(text: str, part: Part, named: Sequence[Named], main: str) -> Iterator[Fact]:
    offset = part.span[0]
    for figure in figures(text[slice(*part.span)]):
        start, end = offset + figure.start, offset + figure.end
        yield Fact(
            value=figure.value,
            unit=figure.unit,
            text=text[start:end],
            what=subject(text, start, end, figure.unit),
            span=(start, end),
            place=where(text, start, named, main),
            date=when(text, start),
        )
