"""The template of a kind with values in place of its samples: every key still stands with its explanation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tashan.library.case_text import front
from tashan.library.characters import shown
from tashan.library.model import Entry
from tashan.library.template import template

_KEY = re.compile(r"([a-z_]+):")


def scaffold(kind: type[Entry], values: Mapping[str, Any], body: str, notes: Mapping[str, tuple[str, ...]]) -> str:
    """The text of a new file. `notes` are lines in Chinese that stand as comments above the value of a key."""
    text = template(kind)
    lines = text.split("\n")
    end = lines.index("---", 1)
    written = (line for block in _blocks(lines[1:end]) for line in _filled(block, values, notes))
    return "\n".join(("---", *written, "---", "", body.strip())).rstrip() + "\n"


def _blocks(lines: list[str]) -> Iterator[tuple[str, list[str], list[str]]]:
    """For each key: its name, the comments above it and inside it, the lines of its value."""
    above: list[str] = []
    block: tuple[str, list[str], list[str]] | None = None
    for line in lines:
        if found := _KEY.match(line):
            if block:
                yield block
            block, above = (found[1], above, [line]), []
        elif block and line.startswith(" "):
            inner = line.strip()
            (block[1] if inner.startswith("#") else block[2]).append(inner)
        else:
            above.append(line)
    if block:
        yield block


def _filled(
    block: tuple[str, list[str], list[str]], values: Mapping[str, Any], notes: Mapping[str, tuple[str, ...]]
) -> Iterator[str]:
    key, comments, _ = block
    yield from comments
    yield from (f"# {shown(note, 200)}" for note in notes.get(key, ()))
    value = values.get(key)
    yield f"{key}:" if value is None or value in ("", [], {}) else front({key: value}).rstrip("\n")
