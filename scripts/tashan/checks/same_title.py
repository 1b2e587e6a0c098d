"""Two entries of one kind under one name: a reader cannot tell them apart in a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library
from tashan.library.model import Entry


def find(library: Library) -> Iterator[Finding]:
    """Entries whose title or name another entry of their kind has too."""
    same: defaultdict[tuple[type[Entry], str], list[tuple[Entry, str]]] = defaultdict(list)
    for entry in library.entries:
        key = "title" if hasattr(entry, "title") else "name"
        same[type(entry), _plain(getattr(entry, key))].append((entry, key))
    for entries in same.values():
        for entry, key in entries if len(entries) > 1 else ():
            others = "、".join(other.origin.path for other, _ in entries if other is not entry)
            yield Finding(entry, at(entry, key), f"与 {others} 同名", "在标题里写出不同之处，或合成一条")


def _plain(title: str) -> str:
    return "".join(each for each in title.casefold() if each.isalnum())


CHECK = Check("T401", "error", "两条内容同名", find, across=True)
