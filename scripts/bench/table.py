"""A table of measurements, and the page's section around it, as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Cell = str | int | float | None  # a dash stands for None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what the numbers mean, the rows under `head`, and notes: who was left out, and why."""

    title: str
    meaning: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()


def _shown(cell: Cell) -> str:
    if cell is None:
        return "—"
    return f"{cell:.3f}" if isinstance(cell, float) else str(cell)


def _row(cells: Sequence[Cell]) -> str:
    return f"| {' | '.join(map(_shown, cells))} |"


def markdown(section: Section) -> str:
    """The section, numbers to the right."""
    rule = "|" + "|".join([" --- ", *[" ---: "] * (len(section.head) - 1)]) + "|"
    notes = [f"- {note}" for note in section.notes]
    table = [_row(section.head), rule, *map(_row, section.rows)]
    return "\n".join([f"## {section.title}", "", section.meaning, "", *table, *(["", *notes] if notes else [])])
