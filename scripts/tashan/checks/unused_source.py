"""A source that nothing refers to is either a missing marker or a leftover."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.checks.unknown_marker import MARKER
from tashan.checks.unknown_source import source_keys
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Sources named neither in the body nor by a figure or spread."""
    for entry in library.entries:
        used = set(MARKER.findall(entry.body))
        for field in ("results", "spread", "extent"):
            used |= {part.source for part in getattr(entry, field, ())}
        for step, key in enumerate(source_keys(entry)):
            if key not in used:
                fix = f"在取用它的段落末尾标上 [{key}]，或删掉这个来源"
                yield Finding(entry, at(entry, "sources", step, "key"), f"来源 {key} 没有被引用", fix)


CHECK = Check("T108", "hint", "来源清单里有没被引用的来源", find)
