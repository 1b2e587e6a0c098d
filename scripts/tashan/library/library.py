"""The Library: every entry, frozen, with the look-ups that pages, checks and search share."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from tashan.library.model import Case, Cause, Collection, Entry, Measure, Policy, Problem, Theme, WrittenPage
from tashan.library.pictures import Picture
from tashan.library.prose import Prose, ours, worded

Index = Mapping[str, tuple[Case, ...]]


def _indexed(pairs: Iterable[tuple[str, Case]]) -> Index:
    found: dict[str, dict[str, Case]] = {}
    for key, case in pairs:
        found.setdefault(key, {})[case.id] = case
    return MappingProxyType({key: tuple(cases.values()) for key, cases in found.items()})


@dataclass(frozen=True)
class Library:
    """All entries, each kind in the order of its ids. Cases are listed newest first by `newest`."""

    cases: tuple[Case, ...] = ()
    problems: tuple[Problem, ...] = ()
    causes: tuple[Cause, ...] = ()
    measures: tuple[Measure, ...] = ()
    policies: tuple[Policy, ...] = ()
    themes: tuple[Theme, ...] = ()
    collections: tuple[Collection, ...] = ()
    written: tuple[WrittenPage, ...] = ()
    # Ids of files that could not be read: they exist, so a reference to one of them is not a second fault.
    unread: frozenset[str] = frozenset()
    # What pages of the guide may show.
    pictures: tuple[Picture, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry of every kind."""
        topics = (*self.problems, *self.causes, *self.measures, *self.policies)
        return (*self.cases, *topics, *self.themes, *self.collections, *self.written)

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """Entry by id: C0001, P001, K001, M001, D001, theme code, page path."""
        return MappingProxyType({entry.id: entry for entry in self.entries})

    @cached_property
    def prose(self) -> tuple[tuple[Entry, Prose], ...]:
        """Every text of our own with its entry, as `prose` gives them: many checks read them all."""
        return tuple((entry, text) for entry, texts in self._worded for text in ours(entry, texts))

    @cached_property
    def worded(self) -> tuple[tuple[Entry, Prose], ...]:
        """Whatever an editor was free to word with its entry: every value, every line of a body."""
        return tuple((entry, text) for entry, texts in self._worded for text in texts)

    @cached_property
    def _worded(self) -> tuple[tuple[Entry, tuple[Prose, ...]], ...]:
        return tuple((entry, tuple(worded(entry))) for entry in self.entries)

    @cached_property
    def as_of(self) -> datetime.date:
        """The newest `updated`: the library's own clock. Nothing in the program asks the machine's."""
        return max((entry.updated for entry in self.entries), default=datetime.date(2026, 1, 1))

    @cached_property
    def cases_by_problem(self) -> Index:
        """Cases that met a problem, by its id."""
        return _indexed((link.id, case) for case in self.cases for link in case.problems)

    @cached_property
    def cases_by_cause(self) -> Index:
        """Cases that show a cause, by its id."""
        return _indexed((link.id, case) for case in self.cases for link in case.causes)

    @cached_property
    def cases_by_measure(self) -> Index:
        """Cases that did or proposed a countermeasure, by its id."""
        return _indexed((link.id, case) for case in self.cases for link in case.measures)

    @cached_property
    def cases_by_theme(self) -> Index:
        """Cases of a theme, by its code."""
        return _indexed((code, case) for case in self.cases for code in case.themes)
