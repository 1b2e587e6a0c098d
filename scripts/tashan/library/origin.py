"""Where an entry came from: its file, and the line and column of each of its values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Path = tuple[str | int, ...]
Position = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Origin:
    """One content file: `path` relative to the root with forward slashes; lines and columns count from 1."""

    path: str
    positions: Mapping[Path, Position] = field(default_factory=lambda: MappingProxyType({}))
    body_line: int = 1

    def at(self, *path: str | int) -> Position:
        """The position of the value at `path`, or of its nearest parent, or the first line."""
        while path:
            if path in self.positions:
                return self.positions[path]
            path = path[:-1]
        return (1, 1)
