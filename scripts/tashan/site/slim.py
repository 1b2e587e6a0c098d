"""Make a built site light: the builder's stylesheets without what no page uses, our own files without comments.

Phones on slow networks load these before they show anything. A rule of Material's stylesheets goes when every selector
of it asks for a class or a colour that no template, page or script names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import minify
import tinycss2
from tinycss2.ast import Node

from tashan.pages import TEMPLATES
from tashan.site.paths import THEME

_NAME = re.compile(r"[A-Za-z_][\w-]+")
_CLASS = re.compile(r"\.([A-Za-z_][\w-]*)")
# Selectors of colour schemes that are not ours: [data-md-color-primary=indigo].
_COLOUR = re.compile(r"\[data-md-color-(?:primary|accent)=[\"']?(?!custom)")
_NOT = re.compile(r":not\([^()]*\)")
_NESTED = ("media", "supports")
_OWN_STYLES, _OWN_SCRIPTS = "assets/css/*.css", ("assets/*.js", "search/client.js", "search/page.js", "search/view.js")


def slim(site: Path) -> None:
    """Rewrite the stylesheets and scripts below `site`."""
    bundles = sorted((site / "assets" / "javascripts").glob("bundle*.js"))
    used = _named_in_templates() | _names((*bundles, *_ours(site), *_examples(site)))
    for path in sorted((site / "assets" / "stylesheets").glob("*.css")):
        path.write_text(pruned(path.read_text("utf-8"), used), "utf-8")
    for path in sorted(site.rglob("*.map")):  # for debuggers of the theme alone
        path.unlink()
    for path in sorted(site.glob(_OWN_STYLES)):
        path.write_text(str(minify.string("text/css", path.read_text("utf-8"))), "utf-8")
    for path in _ours(site):
        path.write_text(str(minify.string("text/javascript", path.read_text("utf-8"))), "utf-8")


def pruned(css: str, used: frozenset[str]) -> str:
    """`css` without the selectors that name a class outside `used`."""
    return "".join(_kept(tinycss2.parse_stylesheet(css, skip_comments=True), used))


def _kept(rules: Iterable[Node], used: frozenset[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "at-rule" and rule.lower_at_keyword in _NESTED and rule.content is not None:
            inner = "".join(_kept(tinycss2.parse_rule_list(rule.content, skip_comments=True), used))
            if inner.strip():
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}"
        elif rule.type == "qualified-rule":
            selectors = [each for each in _selectors(rule.prelude) if _alive(each, used)]
            if selectors:
                yield f"{','.join(selectors)}{{{tinycss2.serialize(rule.content)}}}"
        else:
            yield rule.serialize()


def _selectors(prelude: Iterable[Node]) -> Iterator[str]:
    """The selectors of a rule; a comma inside brackets parts nothing, because brackets are one node."""
    own: list[Node] = []
    for node in prelude:
        if node.type == "literal" and node.value == ",":
            yield tinycss2.serialize(own).strip()
            own = []
        else:
            own.append(node)
    yield tinycss2.serialize(own).strip()


def _alive(selector: str, used: frozenset[str]) -> bool:
    plain = _NOT.sub("", selector)
    return not _COLOUR.search(plain) and used.issuperset(_CLASS.findall(plain))


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


def _ours(site: Path) -> tuple[Path, ...]:
    return tuple(path for pattern in _OWN_SCRIPTS for path in sorted(site.glob(pattern)))
