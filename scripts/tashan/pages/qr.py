"""A text as a QR code: the path of its dark modules, for an SVG."""

from __future__ import annotations

import segno

_QUIET = 4  # modules of white that the standard asks for around a code
# Weighing all eight masks takes most of the time, and readers take any of them.
_MASK = 3


def modules(text: str) -> tuple[int, str]:
    """Width in modules, quiet zone included, and the path: one `h` run for each stretch of dark modules in a row."""
    matrix = segno.make(text, error="m", micro=False, mask=_MASK).matrix
    runs = (run for y, row in enumerate(matrix) for run in _runs(row, y))
    return len(matrix) + 2 * _QUIET, "".join(runs)


def _runs(row: bytearray, y: int) -> list[str]:
    made, x = [], 0
    while x < len(row):
        length = next((n for n, dark in enumerate(row[x:]) if not dark), len(row) - x)
        if length:
            made.append(f"M{x + _QUIET} {y + _QUIET}h{length}v1h-{length}z")
        x += length + 1
    return made
