"""Mask the numbers of persons in what is shown of an article: drafts and `ingest --json`. Every length stays.

The record keeps the source, the decoded and the clean text as they are, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any, TypeVar

from tashan.chinese.private_numbers import masked, masked_number
from tashan.ingest.article import Article, Flag
from tashan.ingest.flags.numbers_of_persons import KIND

Shown = TypeVar("Shown")


def flagged_numbers(flags: tuple[Flag, ...]) -> tuple[tuple[int, int], ...]:
    """The spans of private numbers, in order."""
    return tuple((flag.start, flag.end) for flag in flags if flag.kind == KIND)


def hiding(article: Article) -> Callable[[Shown], Shown]:
    """A function that masks every string in a value, however deep in dataclasses and tuples.

    A number that only its surroundings give away is found by what was flagged in the article.
    """
    written = {article.text[start:end] for start, end in flagged_numbers(article.flags)}
    known = tuple((number, masked_number(number)) for number in sorted(written, key=lambda each: (-len(each), each)))

    def hide(value: Any) -> Any:
        if isinstance(value, str):
            return _hidden(value, known)
        if isinstance(value, tuple):
            shown = tuple(map(hide, value))
            return value if all(map(is_, shown, value)) else shown
        if not is_dataclass(value) or isinstance(value, type):
            return value
        now = {name: getattr(value, name) for name in _names(type(value))}
        changed = {name: new for name, old in now.items() if (new := hide(old)) is not old}
        return replace(value, **changed) if changed else value

    return hide


def _hidden(text: str, known: tuple[tuple[str, str], ...]) -> str:
    for number, mask in known:
        text = text.replace(number, mask)
    return masked(text)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
