"""What is handed in or published has nothing left to write in it."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.checks.left_to_write import marks
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Marks in entries that are waiting for review or reviewed."""
    yield from marks(library, "pending", "reviewed")


CHECK = Check("T312", "error", "待审、已审的内容里还有待写、待核对的地方", find)
