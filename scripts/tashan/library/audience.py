"""The part of the library that an audience may see. Nothing else decides what is published."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import TypeVar

from tashan.library.keys import options
from tashan.library.library import Library
from tashan.library.model import Entry
from tashan.library.references import KEYS, named

E = TypeVar("E", bound=Entry)

_KEPT = frozenset({"id", "origin", "state", "audience", "updated"})
_NAMES = frozenset({"title", "name"})
# Fields of the library that hold no entries.
_OTHERS = frozenset({"unread", "pictures"})
WITHDRAWN_NOTICE = "本条已下架，内容不再提供，编号保留。"


def published(library: Library, audience: str = "public") -> Library:
    """Reviewed entries for the public, and a notice in place of each withdrawn one.

    What an entry says of one that is not shown is left out with it. The audience "internal" also sees drafts, entries
    under review and internal ones; any other counts as the public.
    """
    live = frozenset(each.id for each in library.entries if _visible(each, audience) and each.state != "withdrawn")

    def of(entries: Iterable[E]) -> tuple[E, ...]:
        seen = (entry for entry in entries if _visible(entry, audience))
        return tuple(_without_content(_naming(entry, live)) for entry in seen)

    kinds = {field.name: of(getattr(library, field.name)) for field in fields(library) if field.name not in _OTHERS}
    return replace(library, **kinds)  # type: ignore[arg-type]


def _visible(entry: Entry, audience: str) -> bool:
    if audience == "internal":
        return True
    return entry.audience == "public" and entry.state in ("reviewed", "withdrawn")


def _naming(entry: E, live: frozenset[str]) -> E:
    """The entry without what it says of entries that are not shown: not even their number gets out."""
    left: dict[str, object] = {}
    for key in KEYS:
        value = getattr(entry, key, None)
        if isinstance(value, tuple) and any(named(each) not in live for each in value):
            left[key] = tuple(each for each in value if named(each) in live)
        elif isinstance(value, str) and value not in live:
            left[key] = None
    return entry.model_copy(update=left) if left else entry


def _without_content(entry: E) -> E:
    """A withdrawn entry keeps its id and what was said when it was withdrawn; links to it go on working."""
    if entry.state != "withdrawn":
        return entry
    emptied = {key: _emptied(entry, key) for key in type(entry).model_fields if key not in _KEPT}
    said = tuple(change for change in entry.history if change.state == "withdrawn")[-1:]
    return entry.model_copy(update={**emptied, "body": WITHDRAWN_NOTICE, "history": said})


def _emptied(entry: Entry, key: str) -> object:
    field, value = type(entry).model_fields[key], getattr(entry, key)
    if key in _NAMES:
        return f"{entry.id} 已下架"
    if not field.is_required():
        return field.get_default(call_default_factory=True)
    if isinstance(value, str) and not options(type(entry), key):
        return WITHDRAWN_NOTICE
    return () if isinstance(value, tuple) else value
