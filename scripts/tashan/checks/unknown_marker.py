"""A source marker [S3] in a body must name one of the entry's sources: it becomes a link to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.checks.unknown_source import mend, source_keys
from tashan.library.library import Library
from tashan.library.prose import body_lines

MARKER = re.compile(r"\[(S[0-9]+)\]")


def find(library: Library) -> Iterator[Finding]:
    """Markers of sources that are not there, in entries that can have sources."""
    for entry in library.entries:
        if not hasattr(entry, "sources"):
            continue
        keys = source_keys(entry)
        for line in body_lines(entry):
            for marker in MARKER.finditer(line.text):
                if marker[1] not in keys:
                    position = line.at(marker.start())
                    yield Finding(entry, position, f"正文标注了 {marker[0]}，来源清单里没有", mend(marker[1], keys))


CHECK = Check("T107", "error", "正文标注的来源编号不在来源清单里", find)
