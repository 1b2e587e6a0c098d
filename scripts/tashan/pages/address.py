"""Where each entry's page stands in the site, and the relative links between pages."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import lru_cache

from tashan.library.model import Case, Cause, Collection, Entry, Measure, Policy, Problem, Theme

_FOLDERS: tuple[tuple[type[Entry], str], ...] = (
    (Case, "cases"),
    (Problem, "problems"),
    (Cause, "causes"),
    (Measure, "countermeasures"),
    (Policy, "policies"),
    (Theme, "themes"),
    (Collection, "collections"),
)


def address(entry: Entry) -> str:
    """The path of the entry's page: cases/C0001.html, about.html."""
    folder = next((f"{name}/" for kind, name in _FOLDERS if isinstance(entry, kind)), "")
    return f"{folder}{entry.id}.html"


@lru_cache(maxsize=100_000)
def _relative(target: str, folder: str) -> str:
    return posixpath.relpath(target, folder or ".")


@dataclass(frozen=True, slots=True)
class Here:
    """The page that links start from. `path` ends in `.html`."""

    path: str

    def to(self, target: Entry | str) -> str:
        """A relative link from this page to an entry, or to a path of the site with or without a fragment."""
        path, hash_, fragment = (target if isinstance(target, str) else address(target)).partition("#")
        return _relative(path, posixpath.dirname(self.path)) + hash_ + fragment

    @property
    def source(self) -> str:
        """The Markdown file that becomes this page."""
        return self.path.removesuffix(".html") + ".md"
