"""A reference to an entry that is not there would be a dead link on every page that shows it.

Files that could not be read are there all the same: their own fault is reported, and one fault is one line.
"""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library
from tashan.library.model import Case, Collection, Theme, Topic, WrittenPage
from tashan.library.nearest import nearest
from tashan.library.references import references


def find(library: Library) -> Iterator[Finding]:
    """References whose id no entry has."""
    known = {entry.id: entry for entry in library.entries if not isinstance(entry, (Theme, Collection, WrittenPage))}
    for entry in library.entries:
        for reference in references(entry):
            if reference.id in known or reference.id in library.unread:
                continue
            alike = nearest(reference.id, (key for key in known if key[0] == reference.id[0]))
            target = known[alike] if alike else None
            name = target.title if isinstance(target, Case) else target.name if isinstance(target, Topic) else ""
            fix = f"是不是 {alike}（{name}）？" if alike else "先建好这一条，或改成已有的编号"
            yield Finding(entry, at(entry, *reference.path), f"没有编号为 {reference.id} 的条目", fix)


CHECK = Check("T101", "error", "引用了不存在的问题、成因、对策、政策或案例", find, across=True)
