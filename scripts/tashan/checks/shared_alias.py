"""An alias of two topics of one kind tags every text with both; one of them has to let go of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library
from tashan.library.model import Entry, Topic
from tashan.library.origin import Path


def find(library: Library) -> Iterator[Finding]:
    """Aliases that are an alias or the name of another topic of the same kind."""
    owners: defaultdict[tuple[type[Entry], str], list[tuple[Topic, Path]]] = defaultdict(list)
    for topic in (each for each in library.entries if isinstance(each, Topic)):
        owners[type(topic), topic.name].append((topic, ("name",)))
        for field in ("aliases", "colloquial"):
            for step, alias in enumerate(getattr(topic, field)):
                owners[type(topic), alias].append((topic, (field, step)))
    for (_, alias), found in owners.items():
        for topic, path in found if len(found) > 1 else ():
            others = "、".join(sorted({other.id for other, _ in found if other is not topic})) or "本条别处"
            yield Finding(topic, at(topic, *path), f"“{alias}”也是 {others} 的名称", "只留在最贴切的一条里")


CHECK = Check("T402", "warning", "两个同类条目用了同一个别名", find, across=True)
