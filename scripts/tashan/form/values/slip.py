"""What is wrong with an answer, before it is known where it stands."""

from __future__ import annotations


class Slip(Exception):  # noqa: N818 - a slip of the pen, not of the program
    """Message and mend are Chinese; together they read `message（fix）`."""

    def __init__(self, message: str, fix: str) -> None:
        super().__init__(message)
        self.message, self.fix = message, fix
