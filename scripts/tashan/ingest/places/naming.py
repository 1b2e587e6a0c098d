"""Every place that an article names, resolved to its path.

A name that several places share is resolved by the other places of the article, or left out: none is invented.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from tashan.chinese.gazetteer import Path
from tashan.chinese.pattern import when_asked
from tashan.chinese.places import below
from tashan.ingest.draft import Part
from tashan.ingest.places.doubtful import DOUBTFUL
from tashan.ingest.places.heading import heading_end
from tashan.ingest.places.seen import Seen, Where, seen

_CITY = 2
_ZONE = when_asked(r"(?P<city>[\u4e00-\u9fff]{2,6})(?P<kind>经开|高新)区")
_ZONES = {"经开": "经济(?:技术)?开发区", "高新": "高新(?:技术)?(?:产业)?开发区"}


class Named(NamedTuple):
    """A place that the article names at `start` of the text (the part's start for the organisation's)."""

    start: int
    path: Path
    where: Where


@dataclass(frozen=True, slots=True)
class _Known:
    """What the article says clearly: how often it names each path, and how often each short name stands alone."""

    paths: Counter[Path]
    shorts: Counter[str]

    def resolved(self, name: Seen) -> Path | None:
        """The one place that the name can mean in this article."""
        paths = name.mention.paths
        if len(paths) == 1:
            return paths[0] if not name.mention.short or self._sure(name, paths[0]) else None
        support = {path: self._support(path) for path in paths}
        likely = [path for path in paths if support[path] == max(support.values()) > 0]
        return likely[0] if len(likely) == 1 else None

    def _sure(self, name: Seen, path: Path) -> bool:
        """Whether a short name is a place here: it is named in full, or is a city's and hardly anything else."""
        if any(known[: len(path)] == path for known in self.paths):
            return True
        if len(path) != _CITY:
            return False
        often = self.shorts[name.name] > 1 or path[:1] in self.paths
        return name.where is not Where.BODY or (name.name not in DOUBTFUL and often)

    def _support(self, path: Path) -> int:
        return sum(count for known, count in self.paths.items() if below(path, known) or known == path)


def _known(names: Iterable[Seen]) -> _Known:
    paths: Counter[Path] = Counter()
    shorts: Counter[str] = Counter()
    for name in names:
        if name.mention.short:
            shorts[name.name] += 1
        elif len(name.mention.paths) == 1:
            paths[name.mention.paths[0]] += 1
    return _Known(paths, shorts)


def named(text: str, part: Part) -> tuple[Named, ...]:
    """The places that `part` names, in order; a heading and an organisation may add zone, town and village."""
    names = [name for name in seen(text, part) if not name.in_passing]
    known = _known(names)
    body = text[heading_end(text, part) : part.span[1]]
    found = ((name, known.resolved(name)) for name in names)
    return tuple(Named(name.start, _extended(name, path, body), name.where) for name, path in found if path)


def _extended(name: Seen, path: Path, body: str) -> Path:
    """The path with what follows the name; a town or village of a heading is one only if the body speaks of it."""
    further = _in_full(name.extended(path), body)
    sure = name.where is not Where.HEADING or len(path) < _CITY + 1
    return further if sure or all(each in body for each in further[len(path) :]) else path


def _in_full(path: Path, body: str) -> Path:
    """常州经开区 as the body has it where that is longer: 常州经济开发区."""
    short = _ZONE().fullmatch(path[-1]) if path[-1].endswith(("经开区", "高新区")) else None
    kind = _ZONES[short["kind"]] if short else ""
    full = re.search(f"{short['city']}市?{kind}", body) if short else None
    return (*path[:-1], full[0]) if full else path
