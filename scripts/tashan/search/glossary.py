"""The names of topics: what a query may name, which names say the same, and what a mistyped one may have meant."""

from __future__ import annotations

from collections.abc import Sequence

from tashan.library.model import Topic
from tashan.library.output import OutputFile
from tashan.search.entries import SearchEntry
from tashan.search.files import han_script


def file(entries: Sequence[SearchEntry]) -> OutputFile:
    """`names.js`: id, name, aliases and colloquial names (each parted by a line end) of every topic and theme."""
    return han_script("names", [_row(entry) for entry in entries if entry.names])


def _row(entry: SearchEntry) -> list[str]:
    spoken = entry.source.colloquial if isinstance(entry.source, Topic) else ()
    written = entry.names[: len(entry.names) - len(spoken)]
    return [entry.id, entry.title, "\n".join(written), "\n".join(spoken)]
