"""Look at Word's XML by local names, so that the strict and the transitional form of the format read alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

Element: TypeAlias = Any  # lxml comes without types


def name(element: Element) -> str:
    """The local name of an element; empty for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The children with one of these local names."""
    return (child for child in (() if element is None else element) if name(child) in names)


def child(element: Element | None, *path: str) -> Element | None:
    """The first child along a path of local names."""
    for step in path:
        element = next(children(element, step), None)
    return element


def value(element: Element | None, attribute: str = "val") -> str:
    """An attribute by its local name; empty where the element or the attribute is absent."""
    for key, found in () if element is None else element.attrib.items():
        if key.rpartition("}")[2] == attribute:
            return str(found)
    return ""


def number(element: Element | None, attribute: str = "val") -> int | None:
    """The same as a whole number; None where it is none."""
    found = value(element, attribute)
    return int(found) if found.lstrip("-").isdecimal() and len(found) < 10 else None


def is_on(element: Element | None) -> bool:
    """Whether a property such as <w:vanish/> is there and not switched off."""
    return element is not None and value(element).lower() not in ("0", "false", "off", "none")
