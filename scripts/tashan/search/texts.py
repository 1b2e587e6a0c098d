"""What a result shows of a page: a slip with its title and small print, and its body in parts for the snippet.

A part ends where a sentence does, so that no word lies in two. Only the part in which a word stands is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate
from types import MappingProxyType
from typing import NamedTuple

from tashan.chinese.fold import fold
from tashan.library.evidence import certainty
from tashan.library.library import Library
from tashan.library.model import Case, Cause, Collection, Entry, Measure, Policy, Problem, Theme
from tashan.library.output import OutputFile
from tashan.library.places import short_place
from tashan.library.vocabulary import CERTAINTIES, EFFECTS, POLICY_STATUSES
from tashan.search.entries import SearchEntry
from tashan.search.files import han_script
from tashan.search.layout import VALUES, part_name
from tashan.search.segments import NO_FIELDS, Fields

# A plain word, or the id of a mark of the page's sprite with its words.
Small = str | tuple[str, str]


# Units of a part; a sentence that is longer makes it longer.
_LONGEST = 1_200
_ENDS = "。！？；\n"
_END = re.compile(f"[{_ENDS}]")


def parted(body: str) -> list[str]:
    """The body in parts, end to end; one empty part if it is empty."""
    parts, start = [], 0
    while len(body) - start > _LONGEST:
        end = 1 + max(body.rfind(mark, start, start + _LONGEST) for mark in _ENDS)
        if not end:
            found = _END.search(body, start + _LONGEST)
            end = found.end() if found else len(body)
        parts.append(body[start:end])
        start = end
    return [*parts, body[start:]] if start < len(body) or not parts else parts


class TextPage(NamedTuple):
    """An entry as the index and as results need it: its folded fields, body first, and its files."""

    fields: Fields
    files: tuple[OutputFile, ...]


# A number without a page.
NO_PAGE = TextPage(NO_FIELDS, ())


def page(entry: SearchEntry, library: Library) -> TextPage:
    """Both from one reading: parts fold to the same as the whole.

    The files are `s/<id>.js`: label, address, title, other names, summary, headings, the place where each further part
    begins, small print; `t/<id>.js` the first part, `t/<id>-1.js` the next.
    """
    text, values, headings, summary, names, title = entry.fields
    parts, more = parted(text), parted(values) if values else []
    folded, others = list(map(fold, parts)), list(map(fold, more))
    _, *starts = (*_starts(folded, 0), *_starts(others, VALUES))
    own = _SMALL.get(type(entry.source))
    small = own(entry.source, library) if own else ()
    row = [entry.label, entry.url, title, names, summary, headings.replace("\n", "　"), starts, small]
    files = (han_script(part_name(entry.id, at), part) for at, part in enumerate(parts + more))
    both = (" ".join(filter(None, runs)) for runs in (folded, others))
    return TextPage((*both, *map(fold, (headings, summary, names, title))), (han_script(f"s/{entry.id}", row), *files))


def _starts(parts: Sequence[str], first: int) -> Iterator[int]:
    """The places where parts begin, the first at `first`; none if there are no parts."""
    lengths = (len(part.encode("utf-16-le")) // 2 for part in parts[:-1])
    return accumulate((length + bool(length) for length in lengths), initial=first) if parts else iter(())


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
        Collection: lambda collection, _: (f"{len(collection.cases)} 个案例",),
        Theme: lambda theme, library: (_cases(library.cases_by_theme.get(theme.id, ())),),
    }
)
