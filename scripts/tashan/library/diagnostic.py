"""A diagnostic: what is wrong in a content file, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One fault. `message` and `fix` are Chinese, one line each; `line` and `column` count from 1."""

    path: str
    line: int
    column: int
    code: str
    message: str
    fix: str
    severity: Severity = "error"

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column} {self.code} {self.message}（{self.fix}）"
