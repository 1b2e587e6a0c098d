"""Where a link names a topic by its name or an alias, write its id: `id: 软弱涣散` → `id: P001`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tashan.checks.mend.changes import Change, changed
from tashan.chinese.fold import fold
from tashan.library.fault import Fault
from tashan.library.files import File
from tashan.library.frontmatter import take_apart
from tashan.library.origin import Path
from tashan.library.topic_names import Names
from tashan.library.yaml_tree import Value

# Key of a list → the letter of the ids in it.
_LISTS = {"problems": "P", "causes": "K", "measures": "M", "policies": "D", "leads_to": "P", "not_this": "P"}
_ID = re.compile(r"[A-Z][0-9]{3,6}")


def with_ids(_file: File, text: str, names: Names) -> str:
    """The text with ids for names. A name that is no topic's, or several topics', stays for the check to report."""
    try:
        parsed = take_apart(text).parsed
    except Fault:
        return text
    changes = (
        Change(*parsed.at(path), value, id_)
        for path, value in _references(parsed.values)
        if (id_ := _id(path, value, names))
    )
    return changed(text, changes)


def _id(path: Path, value: str, names: Names) -> str:
    """The one id of the list's kind that `value` names; empty for none or several."""
    ids = [id_ for id_ in names.get(fold(value), ()) if id_.startswith(_LISTS[str(path[0])])]
    return ids[0] if len(ids) == 1 else ""


def _references(values: Mapping[str, Value]) -> Iterator[tuple[Path, str]]:
    for key in _LISTS:
        listed = values.get(key)
        for number, each in enumerate(listed if isinstance(listed, list) else ()):
            found = each.get("id") if isinstance(each, dict) else each
            path: Path = (key, number, "id") if isinstance(each, dict) else (key, number)
            if isinstance(found, str) and found and not _ID.fullmatch(found):
                yield path, found
