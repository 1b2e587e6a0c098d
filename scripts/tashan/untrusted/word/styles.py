"""What a paragraph or run inherits from its style: numbering, and whether it is hidden."""

from __future__ import annotations

from dataclasses import dataclass

from tashan.untrusted.word.names import Element, child, children, is_on, number, value

_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Style:
    """A style with what its ancestors add: the number of its list and level, hidden or not, and its name."""

    named: str
    list_id: int | None
    level: int | None
    hidden: bool


def styles(root: Element | None) -> dict[str, Style]:
    """The styles of a document by their ids."""
    found = {value(style, "styleId"): style for style in children(root, "style")}
    return {key: _resolved(style, found) for key, style in found.items()}


def _resolved(style: Element, every: dict[str, Element]) -> Style:
    line: list[Element] = []
    at: Element | None = style
    while at is not None and len(line) < _DEEPEST:  # styles of a broken file may inherit in a circle
        line.append(at)
        at = every.get(value(child(at, "basedOn")))
    return Style(
        named=value(child(style, "name")).lower(),
        list_id=_first(line, "numId"),
        level=_first(line, "ilvl"),
        hidden=any(is_on(child(one, "rPr", "vanish")) for one in line),
    )


def _first(line: list[Element], name: str) -> int | None:
    numbers = (number(child(style, "pPr", "numPr", name)) for style in line)
    return next((found for found in numbers if found is not None), None)
