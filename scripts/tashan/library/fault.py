"""A fault in the text of one content file, before it is known which file that is."""

from __future__ import annotations

from tashan.library.origin import Position


class Fault(Exception):  # noqa: N818 - a fault of the content, not of the program
    """What is wrong with the text; line and column count from 1 within it."""

    def __init__(self, position: Position, code: str, message: str, fix: str) -> None:
        super().__init__(message)
        self.position, self.code, self.message, self.fix = position, code, message, fix
