"""A figure or a spread must name one of the entry's own sources: no figure without its source."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library
from tashan.library.model import Entry
from tashan.library.nearest import nearest

_KEYS = ("results", "spread", "extent")


def find(library: Library) -> Iterator[Finding]:
    """Source keys in the frontmatter that no source has."""
    for entry in library.entries:
        keys = source_keys(entry)
        for field in _KEYS:
            for step, part in enumerate(getattr(entry, field, ())):
                if part.source not in keys:
                    yield Finding(
                        entry, at(entry, field, step, "source"), f"没有来源 {part.source}", mend(part.source, keys)
                    )


def source_keys(entry: Entry) -> tuple[str, ...]:
    """The keys of an entry's sources, in order."""
    return tuple(source.key for source in getattr(entry, "sources", ()))


def mend(written: str, keys: tuple[str, ...]) -> str:
    """What to do about a source key that is not there."""
    alike = nearest(written, keys)
    if alike:
        return f"是不是 {alike}？否则在 sources（来源）里补上 {written}"
    return f"在 sources（来源）里补上 key 为 {written} 的一条"


CHECK = Check("T105", "error", "结果数据、普遍程度或推广情况写的来源编号不在来源清单里", find)
