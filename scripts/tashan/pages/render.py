"""Library → pages: all of them."""

from __future__ import annotations

from tashan.library.host import NOWHERE, Host
from tashan.library.library import Library
from tashan.pages.page import Page
from tashan.pages.plan import Plan
from tashan.pages.shelf import Shelf


def render(library: Library, host: Host = NOWHERE) -> tuple[Page, ...]:
    """All pages of the site, each path once, in the order of their paths. Pure: the same library, the same pages."""
    plan = Plan(Shelf.of(library, host))
    return tuple(page for page in map(plan.page, plan.paths) if page)
