"""A figure: a number with what it is counted in, as written."""

from __future__ import annotations

from typing import NamedTuple


class Figure(NamedTuple):
    """text[start:end] is `value` and `unit` as written, with at most a space or a line's end between them.

    The unit may be empty (1/3, 3.3万).
    """

    start: int
    end: int
    value: str
    unit: str
