"""Mask the numbers of persons in what is shown of an article: drafts and `ingest --json`. Every length stays.

The record keeps the source, the decoded and the clean text as they are, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any

from tashan.chinese.private_numbers import masked, masked_number
from tashan.ingest.article import Article, Flag
from tashan.ingest.draft import Draft
from tashan.ingest.flags.numbers_of_persons import KIND

Known = tuple[tuple[str, str], ...]  # numbers as they are written in an article, and masked


def flagged_numbers(flags: Iterable[Flag]) -> tuple[tuple[int, int], ...]:
    """The spans of private numbers, in order."""
    return tuple((flag.start, flag.end) for flag in flags if flag.kind == KIND)


def hidden(draft: Draft, article: Article) -> Draft:
    """The draft with every number masked, in whatever string it stands, however deep.

    A number that only its surroundings give away is found by what was flagged in the article. Where nothing was
    flagged, only what the file says beside its text can hold a number: titles and names.
    """
    hide = _hiding(_known(article))
    return hide(draft) if flagged_numbers(article.flags) else replace(draft, part=hide(draft.part))


def _known(article: Article) -> Known:
    written = {article.text[start:end] for start, end in flagged_numbers(article.flags)}
    return tuple((number, masked_number(number)) for number in sorted(written, key=lambda each: (-len(each), each)))


def _hiding(known: Known) -> Callable[[Any], Any]:
    """A function that masks strings in a value of dataclasses and tuples; what holds none comes back as it is."""

    def hide(value: Any) -> Any:
        if isinstance(value, str):
            return _masked(value, known)
        if isinstance(value, tuple):
            shown = tuple(map(hide, value))
            return value if all(map(is_, shown, value)) else shown
        if not is_dataclass(value) or isinstance(value, type):
            return value
        now = {name: getattr(value, name) for name in _names(type(value))}
        changed = {name: new for name, old in now.items() if (new := hide(old)) is not old}
        return replace(value, **changed) if changed else value

    return hide


def _masked(text: str, known: Known) -> str:
    for number, mask in known:
        text = text.replace(number, mask)
    return masked(text)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
