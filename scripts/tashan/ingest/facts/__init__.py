"""Every figure of an article: value and unit as written, and the words that say what was counted."""

from __future__ import annotations

from tashan.ingest.draft import Fact, Part
from tashan.ingest.facts.figures import figures
from tashan.ingest.facts.subject import subject

__all__ = ["facts"]


def facts(text: str, part: Part) -> tuple[Fact, ...]:
    """The figures of `part`, in order; spans are in `text`, and text[span] is what the fact says."""
    start, end = part.span
    return tuple(
        Fact(
            value=figure.value,
            unit=figure.unit,
            text=text[start + figure.start : start + figure.end],
            what=subject(text, start + figure.start, start + figure.end, figure.unit),
            span=(start + figure.start, start + figure.end),
        )
        for figure in figures(text[start:end])
    )
