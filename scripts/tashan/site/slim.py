"""Make a built site light: the builder's stylesheets without what no page uses, our own files without comments.

Phones on slow networks load these before they show anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import minify

from tashan.pages import TEMPLATES
from tashan.site.paths import THEME
from tashan.site.prune import PROPERTY, pruned, without_unasked

_NAME = re.compile(r"[A-Za-z_][\w-]+")
_CLASSES = re.compile(r"\sclass=\"([^\"]*)\"")
_OWN_STYLES = "assets/css/*.css"
_OWN_SCRIPTS = ("assets/*.js", "assets/study/*.js", "search/client.js", "search/page.js", "search/view.js")
# What the theme's bundle puts on elements: its own parts, and states that carry no prefix.
_MADE = re.compile(r"\bmd-[\w-]+")
_STATES = frozenset({"js", "no-js", "focus-visible"})
# Parts that the bundle could make and this site does not have: a page that had one would name it in its HTML.
_ABSENT = ("md-annotation", "md-code", "md-source", "md-status", "md-tag", "md-tooltip", "md-version")


def slim(site: Path) -> None:
    """Rewrite the stylesheets and scripts below `site`."""
    styles = sorted((site / "assets" / "stylesheets").glob("*.css"))
    used = _used(site)
    for path in styles:
        path.write_text(pruned(path.read_text("utf-8"), used), "utf-8")
    for path in styles:
        others = (*_bundles(site), *sorted(site.glob(_OWN_STYLES)), *(each for each in styles if each != path))
        asked = frozenset(name for each in others for name in PROPERTY.findall(each.read_text("utf-8")))
        path.write_text(without_unasked(path.read_text("utf-8"), asked), "utf-8")
    for path in sorted(site.rglob("*.map")):  # for debuggers of the theme alone
        path.unlink()
    for path in sorted(site.glob(_OWN_STYLES)):
        path.write_text(str(minify.string("text/css", path.read_text("utf-8"))), "utf-8")
    for path in _ours(site):
        path.write_text(str(minify.string("text/javascript", path.read_text("utf-8"))), "utf-8")


def _bundles(site: Path) -> tuple[Path, ...]:
    return tuple(sorted((site / "assets" / "javascripts").glob("bundle*.js")))


def _used(site: Path) -> frozenset[str]:
    """Every class that a template, a page or a script may give to an element."""
    made = {name for path in _bundles(site) for name in _MADE.findall(path.read_text("utf-8"))}
    present = {name for name in made if not name.startswith(_ABSENT)}
    return _named_in_templates() | _names(_ours(site)) | _classes(_examples(site)) | present | _STATES


@cache
def _named_in_templates() -> frozenset[str]:
    """Every name in our overrides of the theme and in the templates of our pages."""
    return _names(path for folder in (THEME, TEMPLATES) for path in sorted(folder.rglob("*.html")))


def _examples(site: Path) -> Iterator[Path]:
    """Built pages for what Material's own templates name: those at the top, and the first and last of each folder."""
    yield from sorted(site.glob("*.html"))
    for folder in sorted({path.parent for path in site.glob("*/*.html")}):
        pages = sorted(folder.glob("*.html"))
        yield from (pages[0], pages[-1])


def _names(paths: Iterable[Path]) -> frozenset[str]:
    return frozenset(name for path in paths for name in _NAME.findall(path.read_text("utf-8")))


def _classes(paths: Iterable[Path]) -> frozenset[str]:
    found = (words for path in paths for words in _CLASSES.findall(path.read_text("utf-8")))
    return frozenset(name for words in found for name in words.split())


def _ours(site: Path) -> tuple[Path, ...]:
    return tuple(path for pattern in _OWN_SCRIPTS for path in sorted(site.glob(pattern)))
