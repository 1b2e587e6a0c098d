"""A topic that no case and no other topic names can be found by search alone."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library
from tashan.library.references import references


def find(library: Library) -> Iterator[Finding]:
    """Problems, causes, countermeasures and policies that nothing refers to."""
    named = {reference.id for entry in library.entries for reference in references(entry)}
    for topic in (*library.problems, *library.causes, *library.measures, *library.policies):
        if topic.id not in named:
            fix = "在相关的案例或问题里写上它的编号"
            yield Finding(topic, at(topic, "id"), f"没有案例或条目提到 {topic.id}", fix)


CHECK = Check("T403", "hint", "没有任何案例或条目提到的条目", find, across=True)
