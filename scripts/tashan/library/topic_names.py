"""Every name and alias of the topics of a library, folded as search folds them, with the ids that it names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from tashan.chinese.fold import fold
from tashan.library.library import Library
from tashan.library.model import Topic

Names = Mapping[str, frozenset[str]]


def names_of(library: Library) -> Names:
    """Folded name → ids, of all kinds: 三资管理 may name a problem and a countermeasure."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entry in library.entries:
        if isinstance(entry, Topic):
            for name in (entry.name, *entry.aliases):
                found[fold(name)].add(entry.id)
    return {name: frozenset(ids) for name, ids in found.items()}
