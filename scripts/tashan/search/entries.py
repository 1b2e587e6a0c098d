"""The library as entries: what search indexes, one for each page that can be found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tashan.library.library import Library
from tashan.library.model import Case, Cause, Collection, Entry, Measure, Policy, Problem, Theme, Topic, WrittenPage
from tashan.search.plain import plain, told
from tashan.search.values import values

# The order of the numbers that the index gives to pages.
KINDS: tuple[tuple[type[Entry], str, str, str], ...] = (
    (Problem, "problem", "问题", "problems/"),
    (Cause, "cause", "成因", "causes/"),
    (Measure, "measure", "对策", "countermeasures/"),
    (Policy, "policy", "政策", "policies/"),
    (Theme, "theme", "主题", "themes/"),
    (Collection, "collection", "专题", "collections/"),
    (WrittenPage, "page", "页面", ""),
    (Case, "case", "案例", "cases/"),
)


# Each kind has numbers to spare, up to the next multiple of this: a page that comes renumbers no page of another kind.
_ROOM = 32


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """A page as search sees it. `names` are other names of a topic; `source` is the entry it was made from.

    Its text is read from the source when it is asked for, since a large library does not fit in memory twice.
    """

    number: int
    id: str
    kind: str
    label: str
    url: str
    title: str
    names: tuple[str, ...]
    summary: str
    source: Entry

    @property
    def said(self) -> tuple[tuple[str, ...], str]:
        """The headings, and the rest of the text."""
        return plain(told(self.source.body) if isinstance(self.source, WrittenPage) else self.source.body)

    @property
    def values(self) -> str:
        """The values of the page, a line each."""
        return "\n".join(values(self.source))

    @property
    def body(self) -> str:
        """What counts least: the text, then the values of the page, a line each."""
        return "\n".join(filter(None, (self.said[1], self.values)))

    @property
    def fields(self) -> tuple[str, str, str, str, str, str]:
        """Text, values, headings, summary, other names, title: from what counts least to what counts most."""
        headings, text = self.said
        return text, self.values, "\n".join(headings), self.summary, "\n".join(self.names), self.title


def entries(library: Library) -> tuple[SearchEntry, ...]:
    """Every entry that may be found. A withdrawn one keeps its page, but nothing of it is left to be found."""
    return tuple(_entries(library))


def slots(found: Sequence[SearchEntry]) -> Iterator[SearchEntry | None]:
    """What stands at each number, from 0 on."""
    number = 0
    for entry in found:
        yield from (None for _ in range(number, entry.number))
        yield entry
        number = entry.number + 1


def _entries(library: Library) -> Iterator[SearchEntry]:
    base = 0
    for kind, code, label, folder in KINDS:
        own = sorted((entry for entry in library.entries if type(entry) is kind), key=lambda entry: _order(entry.id))
        for number, entry in enumerate(own, base):
            # One that is withdrawn keeps its number, or all that follow would get others.
            if entry.state != "withdrawn":
                yield _entry(number, entry, (code, label), f"{folder}{entry.id}.html")
        base = (base + len(own) + _ROOM) // _ROOM * _ROOM


def _order(id_: str) -> tuple[int, str]:
    return len(id_), id_


def _entry(number: int, entry: Entry, kind: tuple[str, str], url: str) -> SearchEntry:
    code, label = kind
    key = f"{label} {entry.period.start}" if isinstance(entry, Case) else label
    named = (_title(entry), _names(entry), _summary(entry))
    return SearchEntry(number, entry.id, code, key, url, *named, entry)


def _title(entry: Entry) -> str:
    return str(getattr(entry, "title", None) or getattr(entry, "name", entry.id))


def _names(entry: Entry) -> tuple[str, ...]:
    if isinstance(entry, Topic):
        return (*entry.aliases, *entry.colloquial)
    return entry.aliases if isinstance(entry, (Theme, Collection)) else ()


def _summary(entry: Entry) -> str:
    return str(getattr(entry, "summary", None) or getattr(entry, "definition", ""))
