"""An entry that names a withdrawn one: its page leaves the name out, so what it says there may no longer hold."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.checks.links import links, page
from tashan.library.library import Library
from tashan.library.references import references


def find(library: Library) -> Iterator[Finding]:
    """References and links of live entries to withdrawn ones."""
    gone = {entry.id: page(entry) for entry in library.entries if entry.state == "withdrawn"}
    ids = {path: id_ for id_, path in gone.items()}
    for entry in library.entries if gone else ():
        if entry.state == "withdrawn":
            continue
        named = [(at(entry, *each.path), each.id) for each in references(entry) if each.id in gone]
        linked = [(link.position, ids[link.page]) for link in links(entry) if link.page in ids]
        for position, id_ in (*named, *linked):
            yield Finding(entry, position, f"{id_} 已下架，这里还提到它", "删掉这一处，或换成别的条目")


CHECK = Check("T109", "hint", "提到了已下架的条目", find, across=True)
