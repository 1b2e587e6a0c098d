"""Cut a stylesheet of the builder's theme down to what this site can show.

A selector goes when it asks for a class that nothing names, for a colour that is not ours, or for text that runs from
right to left; then a custom property goes when nothing asks for its value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

import tinycss2
from tinycss2.ast import Node

_CLASS = re.compile(r"\.([A-Za-z_][\w-]*)")
# Selectors of colour schemes that are not ours, [data-md-color-primary=indigo], and of scripts that are not Chinese.
_FOREIGN = re.compile(r"\[data-md-color-(?:primary|accent)=[\"']?(?!custom)|\[dir=[\"']?rtl")
_NOT = re.compile(r":not\([^()]*\)")
_NESTED = ("media", "supports")
PROPERTY = re.compile(r"--md-[\w-]+")
_ASKED = re.compile(r"var\(\s*(--md-[\w-]+)")


def pruned(css: str, used: frozenset[str]) -> str:
    """`css` without the selectors that name a class outside `used`."""
    return _each(css, partial(_asked_for, used=used))


def _each(css: str, cut: Callable[[Node], str]) -> str:
    """`css` with every rule of selectors as `cut` leaves it: empty for none."""
    return "".join(_cut(tinycss2.parse_stylesheet(css, skip_comments=True), cut))


def _cut(rules: Iterable[Node], cut: Callable[[Node], str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "at-rule" and rule.lower_at_keyword in _NESTED and rule.content is not None:
            inner = "".join(_cut(tinycss2.parse_rule_list(rule.content, skip_comments=True), cut))
            if inner.strip():
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}"
        else:
            yield cut(rule) if rule.type == "qualified-rule" else rule.serialize()


def _asked_for(rule: Node, used: frozenset[str]) -> str:
    selectors = [each for each in _parted(rule.prelude, ",") if _alive(each, used)]
    return f"{','.join(selectors)}{{{tinycss2.serialize(rule.content)}}}" if selectors else ""


def _parted(nodes: Iterable[Node], sign: str) -> Iterator[str]:
    """What stands between the signs; one inside brackets parts nothing, because brackets are one node."""
    own: list[Node] = []
    for node in nodes:
        if node.type == "literal" and node.value == sign:
            yield tinycss2.serialize(own).strip()
            own = []
        else:
            own.append(node)
    yield tinycss2.serialize(own).strip()


def _alive(selector: str, used: frozenset[str]) -> bool:
    plain = _NOT.sub("", selector)
    return not _FOREIGN.search(plain) and used.issuperset(_CLASS.findall(plain))


def without_unasked(css: str, asked: frozenset[str]) -> str:
    """`css` without the custom properties of the theme that neither it nor `asked` uses. Those that only other such
    properties used go as well."""
    while True:
        wanted = asked.union(_ASKED.findall(css))
        after = _each(css, partial(_declared, wanted=wanted))
        if after == css:
            return css
        css = after


def _declared(rule: Node, wanted: frozenset[str]) -> str:
    kept = [each for each in _parted(rule.content, ";") if each and _wanted(each, wanted)]
    return f"{tinycss2.serialize(rule.prelude).strip()}{{{';'.join(kept)}}}" if kept else ""


def _wanted(declaration: str, wanted: frozenset[str]) -> bool:
    name = PROPERTY.match(declaration)
    return not name or name[0] in wanted
