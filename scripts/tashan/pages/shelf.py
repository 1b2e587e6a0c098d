"""The library as pages read it: without withdrawn entries, and with links followed backwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from tashan.library.host import NOWHERE, Host
from tashan.library.library import Library
from tashan.library.model import Case, Cause, Collection, Entry, Measure, Policy, Problem, Theme
from tashan.library.vocabulary import THEMES

E = TypeVar("E", bound=Entry)
Back = Mapping[str, tuple[E, ...]]


def _backwards(pairs: Iterable[tuple[str, E]]) -> dict[str, tuple[E, ...]]:
    found: dict[str, list[E]] = {}
    for key, entry in pairs:
        found.setdefault(key, []).append(entry)
    return {key: tuple(entries) for key, entries in found.items()}


def _live(entries: tuple[E, ...]) -> tuple[E, ...]:
    return tuple(entry for entry in entries if entry.state != "withdrawn")


def _theme_order(theme: Theme) -> int:
    """The order of the theme index, which is not that of the codes."""
    return list(THEMES).index(theme.id) if theme.id in THEMES else len(THEMES)


def newest(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Cases by the year they began, the latest first; of the same year by id."""
    return tuple(sorted(cases, key=lambda case: (-case.period.start, case.id)))


@dataclass(frozen=True)
class Shelf:
    """`library` holds what is shown, `withdrawn` what only has a page that says so."""

    library: Library
    withdrawn: tuple[Entry, ...]
    host: Host = NOWHERE

    @classmethod
    def of(cls, library: Library, host: Host = NOWHERE) -> Shelf:
        """Part the withdrawn entries from the rest, so that no list, count or link can hold one."""
        live = Library(
            cases=_live(library.cases),
            problems=_live(library.problems),
            causes=_live(library.causes),
            measures=_live(library.measures),
            policies=_live(library.policies),
            themes=tuple(sorted(_live(library.themes), key=_theme_order)),
            collections=_live(library.collections),
            written=_live(library.written),
            pictures=library.pictures,
        )
        return cls(live, tuple(entry for entry in library.entries if entry.state == "withdrawn"), host)

    def find(self, ids: Iterable[str], kind: type[E]) -> tuple[E, ...]:
        """The entries with these ids that are shown, in the order of the ids; others are passed over."""
        found = (self.library.by_id.get(key) for key in ids)
        return tuple(entry for entry in found if isinstance(entry, kind))

    @cached_property
    def problems_by_cause(self) -> Back[Problem]:
        """Problems that name a cause."""
        return _backwards((key, problem) for problem in self.library.problems for key in problem.causes)

    @cached_property
    def problems_by_measure(self) -> Back[Problem]:
        """Problems that list a countermeasure."""
        return _backwards((key, problem) for problem in self.library.problems for key in problem.measures)

    @cached_property
    def problems_by_theme(self) -> Back[Problem]:
        """Problems of a theme."""
        return _backwards((code, problem) for problem in self.library.problems for code in problem.themes)

    @cached_property
    def problems_leading_to(self) -> Back[Problem]:
        """Problems that bring a problem about."""
        return _backwards((key, problem) for problem in self.library.problems for key in problem.leads_to)

    @cached_property
    def measures_by_theme(self) -> Back[Measure]:
        """Countermeasures of a theme."""
        return _backwards((code, measure) for measure in self.library.measures for code in measure.themes)

    @cached_property
    def measures_by_policy(self) -> Back[Measure]:
        """Countermeasures that rest on a policy."""
        return _backwards((key, measure) for measure in self.library.measures for key in measure.policies)

    @cached_property
    def cases_by_policy(self) -> Back[Case]:
        """Cases that rest on a policy."""
        return _backwards((key, case) for case in self.library.cases for key in case.policies)

    @cached_property
    def collections_by_case(self) -> Back[Collection]:
        """Collections that hold a case."""
        return _backwards((link.id, each) for each in self.library.collections for link in each.cases)

    @cached_property
    def parts(self) -> Back[Case]:
        """Cases that are part of a larger programme, by the programme's id."""
        return _backwards((case.part_of, case) for case in self.library.cases if case.part_of)

    def themes(self, codes: Iterable[str]) -> tuple[Theme, ...]:
        """The themes with these codes that have a page."""
        return self.find(codes, Theme)

    def causes(self, ids: Iterable[str]) -> tuple[Cause, ...]:
        """The causes with these ids that have a page."""
        return self.find(ids, Cause)

    def policies(self, ids: Iterable[str]) -> tuple[Policy, ...]:
        """The policies with these ids that have a page."""
        return self.find(ids, Policy)
