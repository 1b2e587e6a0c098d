"""Every text that people wrote in an entry, with its place: what checks of language and copying look through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel

from tashan.library.keys import NOT_WRITTEN, options
from tashan.library.model import Entry, Policy, WrittenPage
from tashan.library.origin import Path, Position

# Values that are codes, names of other people's works, or places in them: not our prose.
_NOT_PROSE = frozenset(
    {"id", "key", "source", "at", "url", "part_of", "themes", "place", "number", "value", "unit", "licence"}
    | {"author", "publisher", "page", "issuer", "lead", "by", "provided_by", "checked_by", "aliases", "colloquial"}
    | {"sha256", "fingerprint"}
)
_BODY: Path = ("body",)


@dataclass(frozen=True, slots=True)
class Prose:
    """One text: a line of a body or a value of the frontmatter. `column` counts from 1 and is where `text` begins."""

    text: str
    path: Path
    line: int
    column: int

    def at(self, offset: int) -> Position:
        """The place of the character at `offset`. In the frontmatter, where text may wrap, that of the whole value."""
        return (self.line, self.column + offset if self.path == _BODY else self.column)


def prose(entry: Entry) -> Iterator[Prose]:
    """The values of the frontmatter that are sentences or titles of our own, then the body line by line."""
    yield from ours(entry, worded(entry))


def worded(entry: Entry) -> Iterator[Prose]:
    """Whatever an editor was free to word: every value, then every line of the body."""
    yield from values(entry)
    yield from body_lines(entry)


def ours(entry: Entry, texts: Iterable[Prose]) -> Iterator[Prose]:
    """Of the texts of an entry those that are our own, without what a page of the guide shows between fences."""
    coded = False
    for text in texts:
        if text.path != _BODY:
            if _is_ours(entry, text.path):
                yield text
            continue
        fence = isinstance(entry, WrittenPage) and text.text.lstrip().startswith("```")
        coded ^= fence
        if not (coded or fence):
            yield text


def body_lines(entry: Entry) -> Iterator[Prose]:
    """The body, line by line."""
    for number, line in enumerate(entry.body.split("\n")):
        yield Prose(line, _BODY, entry.origin.body_line + number, 1)


def values(entry: Entry) -> Iterator[Prose]:
    """Every value of the frontmatter that an editor was free to word."""
    yield from _values(entry, entry, ())


def _is_ours(entry: Entry, path: Path) -> bool:
    # The title of a source and the name of a policy are the words of those who wrote them.
    taken = (path[-1] == "title" and len(path) > 1) or (isinstance(entry, Policy) and path == ("name",))
    return not taken and not _NOT_PROSE.intersection(path)


def _values(entry: Entry, part: BaseModel, path: Path) -> Iterator[Prose]:
    for key in _worded(type(part)):
        value = getattr(part, key)
        if value is None or value == ():
            continue
        for step, each in enumerate(value) if isinstance(value, tuple) else [(None, value)]:
            here: Path = (*path, key) if step is None else (*path, key, step)
            if isinstance(each, BaseModel):
                yield from _values(entry, each, here)
            elif isinstance(each, str):
                yield Prose(each, here, *entry.origin.at(*here))


@cache
def _worded(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys of a model whose values are worded freely, not chosen from a closed list, or hold parts that are."""
    return tuple(key for key in model.model_fields if key not in NOT_WRITTEN and not options(model, key))
