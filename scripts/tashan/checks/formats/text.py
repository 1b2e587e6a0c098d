"""One line a diagnostic; in a terminal the line of the file below it, with a mark under the place."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, chop_cells

from tashan.library.diagnostic import Diagnostic

_WIDTH = 100  # cells of a line that are shown
_BEFORE = 60


def text(found: Sequence[Diagnostic]) -> str:
    """`file:line:col CODE message（how to mend）`."""
    return "".join(f"{diagnostic}\n" for diagnostic in found)


def excerpt(line: str, column: int) -> str:
    """The part of `line` around `column` (from 1), and a caret below it; Han characters are two cells wide."""
    line = line.rstrip("\r\n").replace("\t", " ")
    start = max(0, column - 1 - _BEFORE // 2)
    shown = (chop_cells(line[start:], _WIDTH) or [""])[0]
    lead = "…" if start else ""
    return f"    {lead}{shown}\n    {' ' * cell_len(lead + line[start : column - 1])}^\n"
