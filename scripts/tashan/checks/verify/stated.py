"""The claims of values that are figures by name: results, how widespread a problem is, where a practice spread to."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import at
from tashan.checks.verify.claim import Claim
from tashan.checks.verify.words import counted, quoted
from tashan.library.model import Case, Problem, Topic
from tashan.library.parts import Extent, Result, Source, Spread

_AGO = ("今年", "去年", "前年")


def stated(entry: Case | Topic) -> Iterator[Claim]:
    """Each value with its unit, the value before, and the words that say where in the source it stands."""
    if isinstance(entry, Case):
        for step, result in enumerate(entry.results):
            yield from _counted(entry, result, "results", step)
            for figure, _ in counted(result.before or ""):
                yield Claim("figure", figure, at(entry, "results", step, "before"), (result.source,))
        for step, spread in enumerate(entry.spread):
            yield from _year(entry, spread, step)
    if isinstance(entry, Problem):
        for step, extent in enumerate(entry.extent):
            yield from _counted(entry, extent, "extent", step)


def _counted(entry: Case | Topic, part: Result | Extent, key: str, step: int) -> Iterator[Claim]:
    figure = part.value + (part.unit or "")
    yield Claim("figure", figure, at(entry, key, step, "value"), (part.source,), with_unit=True)
    for words, _ in quoted(part.at):
        yield Claim("quotation", words, at(entry, key, step, "at"), (part.source,))


def _year(entry: Case | Topic, spread: Spread, step: int) -> Iterator[Claim]:
    if spread.year:
        source = next((source for source in entry.sources if source.key == spread.source), None)
        otherwise = _relative(spread.year, source)
        yield Claim("figure", f"{spread.year}年", at(entry, "spread", step, "year"), (spread.source,), True, otherwise)


def _relative(year: int, source: Source | None) -> str:
    ago = source.date.year - year if source and source.date else -1
    return _AGO[ago] if 0 <= ago < len(_AGO) else ""
