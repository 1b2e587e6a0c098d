"""The pages of a library by path, each made only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TypeVar

from tashan.library.model import Entry
from tashan.pages import (
    basket,
    case,
    cause,
    collection,
    compare,
    gaps,
    home,
    indexes,
    matrix,
    measure,
    near,
    overview,
    policy,
    problem,
    search,
    theme,
    withdrawn,
    written,
)
from tashan.pages.address import Here, address
from tashan.pages.page import Page
from tashan.pages.shelf import Shelf

E = TypeVar("E", bound=Entry)
Making = Callable[[], Page]

# Pages that are none of an entry.
KINDS: tuple[Callable[[Shelf], Iterator[Page]], ...] = (
    indexes.pages,
    matrix.pages,
    overview.pages,
    gaps.pages,
    search.pages,
    near.pages,
    compare.pages,
    basket.pages,
    home.pages,
)


def _each(entries: tuple[E, ...], page_for: Callable[[E, Shelf], Page], shelf: Shelf) -> dict[str, Making]:
    return {Here(address(entry)).source: partial(page_for, entry, shelf) for entry in entries}


@dataclass(frozen=True)
class Plan:
    """Every page of what is on the shelf. Paths are those of the Markdown files, as in `Page`."""

    shelf: Shelf

    @cached_property
    def entries(self) -> Mapping[str, Making]:
        """The pages of entries that the program lays out."""
        shelf, library = self.shelf, self.shelf.library
        return (
            _each(shelf.withdrawn, withdrawn.page_for, shelf)
            | _each(library.cases, case.page_for, shelf)
            | _each(library.problems, problem.page_for, shelf)
            | _each(library.causes, cause.page_for, shelf)
            | _each(library.measures, measure.page_for, shelf)
            | _each(library.policies, policy.page_for, shelf)
            | _each(library.themes, theme.page_for, shelf)
            | _each(library.collections, collection.page_for, shelf)
        )

    @cached_property
    def others(self) -> Mapping[str, Making]:
        """The pages of no entry: indexes, tables, search, the home page."""
        return {page.path: partial(_made, page) for kind in KINDS for page in kind(self.shelf)}

    @cached_property
    def written(self) -> Mapping[str, Making]:
        """Hand-written pages. They come last: where one takes the path of another page, the other one wins."""
        return _each(self.shelf.library.written, written.page_for, self.shelf)

    @property
    def paths(self) -> tuple[str, ...]:
        """The path of every page, in order."""
        return tuple(sorted({*self.entries, *self.others, *self.written}))

    def page(self, path: str) -> Page | None:
        """The page at `path`, or None where there is none."""
        # In the order of who wins; `others` are made all together, which a page of an entry need not wait for.
        making = self.entries.get(path) or self.others.get(path) or self.written.get(path)
        return making() if making else None


def _made(page: Page) -> Page:
    return page
