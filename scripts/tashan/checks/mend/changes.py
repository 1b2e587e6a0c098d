"""Changes to a file's text by line and column, made only where the text is exactly what the change expects."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """At `line` and `column` (from 1) `before` becomes `after`; in quotes, the quotes stay."""

    line: int
    column: int
    before: str
    after: str


def changed(text: str, changes: Iterable[Change]) -> str:
    """The text after the changes; one whose words do not stand there (a value wrapped over lines) is passed over."""
    lines = text.split("\n")
    # From the end of each line, so that the columns before stay true.
    for change in sorted(changes, key=lambda change: (change.line, change.column), reverse=True):
        line = lines[change.line - 1]
        at = change.column - 1
        at += line[at : at + 1] in ("'", '"') and line[at + 1 : at + 1 + len(change.before)] == change.before
        if line[at : at + len(change.before)] == change.before:
            lines[change.line - 1] = line[:at] + change.after + line[at + len(change.before) :]
    return "\n".join(lines)
