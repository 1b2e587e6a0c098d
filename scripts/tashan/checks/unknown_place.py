"""A place is a path of the gazetteer down to its county; what the source masks (某市) is not looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from tashan.checks.check import Check, Finding, at
from tashan.chinese.gazetteer import gazetteer
from tashan.library.library import Library

# Zones are no divisions, and towns stand right below a city that has no counties.
_NOT_LISTED = re.compile(r"(?:高新|开发|经开|示范|试验|产业园)区$|新区$|(?:镇|乡|街道|村|社区)$")
_COUNTY = 3  # steps of a path that the gazetteer knows: province, city, county


def find(library: Library) -> Iterator[Finding]:
    """Cases whose place the gazetteer does not have."""
    for case in library.cases:
        steps = tuple(case.place.split("/")) if case.place else ()
        wrong = _first_unknown(steps)
        if wrong:
            yield Finding(case, at(case, "place"), f"没有“{'/'.join(wrong)}”这个地方", _advice(wrong))


def _first_unknown(steps: tuple[str, ...]) -> tuple[str, ...]:
    """The shortest part of the path that is unknown; empty when all is well, or from where the source masks."""
    for length in range(1, min(len(steps), _COUNTY) + 1):
        path = steps[:length]
        if "某" in path[-1] or _NOT_LISTED.search(path[-1]):
            return ()
        if not any(_within(path, known) for known in gazetteer().full.get(_plain(path[-1]), ())):
            return path
    return ()


def _within(path: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whether `known` has the steps of `path` in their order; a city above a county may be left out."""
    rest = iter(known)
    return all(_plain(step) in rest for step in path)


def _plain(step: str) -> str:
    return step.removesuffix("特别行政区")


def _advice(wrong: tuple[str, ...]) -> str:
    names = gazetteer().full
    same = ["/".join(path) for path in names.get(wrong[-1], ())]
    near = same or ["/".join(path) for name in get_close_matches(wrong[-1], names, 2) for path in names[name]]
    hint = f"是不是 {'、'.join(near[:3])}？" if near else ""
    return f"写全称，省/市/县用斜杠隔开{'；' if hint else ''}{hint}"


CHECK = Check("T209", "warning", "地名不在地名表里", find)
