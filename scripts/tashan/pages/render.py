"""Library → pages: every kind of page, in one explicit list."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tashan.library.host import NOWHERE, Host
from tashan.library.library import Library
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
from tashan.pages.page import Page
from tashan.pages.shelf import Shelf

Kind = Callable[[Shelf], Iterator[Page]]
# Hand-written pages come first: where one takes the path of a generated page, the generated one wins.
KINDS: tuple[Kind, ...] = (
    written.pages,
    withdrawn.pages,
    case.pages,
    problem.pages,
    cause.pages,
    measure.pages,
    policy.pages,
    theme.pages,
    collection.pages,
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


def render(library: Library, host: Host = NOWHERE) -> tuple[Page, ...]:
    """All pages of the site, each path once, in the order of their paths. Pure: the same library, the same pages."""
    shelf = Shelf.of(library, host)
    made = {page.path: page for kind in KINDS for page in kind(shelf)}
    return tuple(made[path] for path in sorted(made))
