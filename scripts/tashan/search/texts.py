"""The text of each page, for snippets and highlights, with what a result shows beside it; and its slip for lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from tashan.library.evidence import certainty
from tashan.library.library import Library
from tashan.library.model import Case, Cause, Entry, Measure, Policy, Problem, Theme
from tashan.library.output import OutputFile
from tashan.library.places import short_place
from tashan.library.vocabulary import CERTAINTIES, EFFECTS, POLICY_STATUSES
from tashan.search.entries import SearchEntry
from tashan.search.files import han_script

# A plain word, or the id of a mark of the page's sprite with its words.
Small = str | tuple[str, str]


def file(entry: SearchEntry, library: Library) -> OutputFile:
    """`t/<id>.js`: label, address, title, other names, summary, headings and body, then the small print."""
    names = "\n".join(entry.names)
    headings = "　".join(entry.headings)
    return han_script(f"t/{entry.id}", _row(entry, library, names, headings, entry.body))


def slip(entry: SearchEntry, library: Library) -> OutputFile:
    """`s/<id>.js`: the same without what only a query needs, for lists of entries: a tenth of the size."""
    return han_script(f"s/{entry.id}", _row(entry, library))


def _row(entry: SearchEntry, library: Library, names: str = "", headings: str = "", body: str = "") -> list[object]:
    own = _SMALL.get(type(entry.source))
    small = own(entry.source, library) if own else ()
    return [entry.label, entry.url, entry.title, names, entry.summary, headings, body, small]


def _effect(code: str, number: int = 0) -> Small:
    return f"e-{code}", f"{number} {EFFECTS[code]}" if number else EFFECTS[code]


def _certainty(level: int | None) -> tuple[Small, ...]:
    return () if level is None else ((f"c-{level}", CERTAINTIES[level]),)


def _of_case(case: Case, _: Library) -> tuple[Small, ...]:
    effect = () if case.kind == "survey" else (_effect(case.effect or "unreported"),)
    return (short_place(case), *effect, *_certainty(certainty(case)))


def _cases(cases: tuple[Case, ...]) -> str:
    return f"{len(cases)} 个案例" if cases else "暂无案例"


def _of_problem(problem: Problem, library: Library) -> tuple[Small, ...]:
    counts = (f"{len(problem.causes)} 条成因", f"{len(problem.measures)} 条对策")
    return (*counts, _cases(library.cases_by_problem.get(problem.id, ())))


def _of_measure(measure: Measure, library: Library) -> tuple[Small, ...]:
    cases = library.cases_by_measure.get(measure.id, ())
    done = [case for case in cases if case.kind == "practice" and _carried_out(case, measure.id)]
    effects = [case.effect or "unreported" for case in done]
    counted = tuple(_effect(code, effects.count(code)) for code in EFFECTS if code in effects)
    strongest = _certainty(max((certainty(case) or 0 for case in done), default=None))
    return (_cases(cases), *counted, *(("最强依据", *strongest) if strongest else ()))


def _carried_out(case: Case, measure: str) -> bool:
    return any(link.id == measure and link.status == "done" for link in case.measures)


_SMALL: Mapping[type[Entry], Callable[..., tuple[Small, ...]]] = MappingProxyType(
    {
        Case: _of_case,
        Problem: _of_problem,
        Cause: lambda cause, library: (_cases(library.cases_by_cause.get(cause.id, ())),),
        Measure: _of_measure,
        Policy: lambda policy, _: (policy.issuer, POLICY_STATUSES[policy.status]),
        Theme: lambda theme, library: (_cases(library.cases_by_theme.get(theme.id, ())),),
    }
)
