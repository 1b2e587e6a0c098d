"""A value of a case → what stands in the blank of the form: for forms that are filled in beforehand."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tashan.form.field import Field

_MARK = re.compile(r"\[S([1-9][0-9]?)\]")
_NUMERALS = ("", *"一二三四五六七八九十", *(f"十{sign}" for sign in "一二三四五六七八九"), "二十")
# Paragraphs, and the items of a list.
_APART = re.compile(r"\n(?:\s*\n)+|\n(?=- |[0-9]+\. )")
_LINK = re.compile(r"\[([^\[\]]+)\]\([^()]*\)")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")


def found(values: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    """The value at a path; None where there is none."""
    at: Any = values
    for step in path:
        at = at.get(step) if isinstance(at, Mapping) else None
    return at


def shown(value: Any, field: Field, choices: Mapping[str, str]) -> tuple[str, ...]:
    """The paragraphs of an answer; none for a value that is absent or empty."""
    if value is None or value == "":
        return ()
    if field.kind == "body":
        return tuple(_numbered(map(_spoken, _APART.split(str(value)))))
    if isinstance(value, list | tuple):
        return tuple(choices.get(str(each), str(each)) for each in value)
    if isinstance(value, bool):
        value = str(value).lower()
    if isinstance(value, datetime.date):
        return (f"{value.year}年{value.month}月{value.day}日",)
    return (choices.get(str(value), str(value)),)


def _spoken(paragraph: str) -> str:
    return _BOLD.sub(r"\1", _MARK.sub(r"（来源\1）", _LINK.sub(r"\1", paragraph)))


def _numbered(paragraphs: Iterable[str]) -> Iterator[str]:
    """Headings numbered as on paper: ### 谁来管 → （一）谁来管."""
    steps = 0
    for paragraph in paragraphs:
        steps += paragraph.startswith("### ")
        yield paragraph.replace("### ", f"（{_NUMERALS[steps]}）", 1) if paragraph.startswith("### ") else paragraph


def sections(body: str) -> Mapping[str, str]:
    """Heading → text below it, of a body in Markdown."""
    parts = re.split(r"^## +(.+?)\s*$", body, flags=re.MULTILINE)
    return {name: text.strip() for name, text in zip(parts[1::2], parts[2::2], strict=True)}
