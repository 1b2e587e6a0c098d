"""The same entry named twice in one list would be shown and counted twice."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library
from tashan.library.references import references


def find(library: Library) -> Iterator[Finding]:
    """The second and later mentions of an id in one list; themes too."""
    for entry in library.entries:
        seen: set[tuple[object, str]] = set()
        themes = (((("themes", step), code)) for step, code in enumerate(getattr(entry, "themes", ())))
        for path, key in (*((each.path, each.id) for each in references(entry)), *themes):
            if (path[0], key) in seen:
                yield Finding(entry, at(entry, *path), f"{key} 在 {path[0]} 里写了两遍", "合成一条")
            seen.add((path[0], key))


CHECK = Check("T104", "error", "同一清单里有重复的编号", find)
