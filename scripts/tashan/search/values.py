"""An entry's own values: what search finds beside its title and body. Never a label of ours or another page's title."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from pydantic import BaseModel

from tashan.library.model import Case, Cause, Collection, Entry, Measure, Policy, Problem, Theme, WrittenPage

# Paths into the model, in the order in which a page shows them. A figure is its value and unit as one word.
_PATHS: Mapping[type[Entry], tuple[str, ...]] = MappingProxyType(
    {
        Case: (
            *("place", "lead", "period.start", "problems.how", "causes.how", "measures.did", "measures.needs"),
            *("results.what", "results.value", "results.before", "effect_reason", "certainty_reason", "cautions"),
            *("setbacks", "lessons", "spread.place", "teaching.aims", "teaching.questions", "teaching.decision"),
            *("sources.title", "sources.publisher", "provided_by"),
        ),
        Problem: (
            *("signs", "affected", "extent.what", "extent.value", "extent.place", "questions", "not_this.how"),
            "sources.title",
        ),
        Cause: ("mechanism", "questions", "sources.title"),
        Measure: ("mechanism", "steps", "resources", "works_if", "risks", "questions", "sources.title"),
        Policy: ("issuer", "number", "date", "asks", "questions", "sources.title"),
        Theme: ("includes", "excludes"),
        Collection: ("excludes", "cases.how"),
        WrittenPage: (),
    }
)


def values(entry: Entry) -> Iterator[str]:
    """The texts, each a line of its own."""
    for path in _PATHS[type(entry)]:
        yield from _texts(entry, tuple(path.split(".")))


def _texts(part: BaseModel, path: tuple[str, ...]) -> Iterator[str]:
    value = getattr(part, path[0])
    for each in value if isinstance(value, tuple) else (value,):
        if isinstance(each, BaseModel):
            yield from _texts(each, path[1:])
        elif each is not None:
            yield _written(part, path[0], each)


def _written(part: BaseModel, key: str, value: object) -> str:
    if key == "place":
        return str(value).replace("/", "")
    return f"{value}{getattr(part, 'unit', None) or ''}" if key == "value" else str(value)
