"""Two sources under one key: nobody could tell which of them a figure comes from."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.checks.unknown_source import source_keys
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """The second and later sources of a key."""
    for entry in library.entries:
        keys = source_keys(entry)
        for step, key in enumerate(keys):
            if key in keys[:step]:
                yield Finding(
                    entry,
                    at(entry, "sources", step, "key"),
                    f"来源编号 {key} 用了两次",
                    f"改成 S{len(keys) + 1} 之类没用过的编号",
                )


CHECK = Check("T106", "error", "两个来源用了同一个编号", find)
