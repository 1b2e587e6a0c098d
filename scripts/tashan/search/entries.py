"""The library as entries: what search indexes, one for each page that can be found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tashan.library.library import Library
from tashan.library.model import Case, Cause, Entry, Measure, Policy, Problem, Theme, Topic, WrittenPage
from tashan.search.plain import plain, told
from tashan.search.values import values

# The order of the numbers that the index gives to pages: cases come last, so that a new one renumbers nothing.
KINDS: tuple[tuple[type[Entry], str, str, str], ...] = (
    (Problem, "problem", "问题", "problems/"),
    (Cause, "cause", "成因", "causes/"),
    (Measure, "measure", "对策", "countermeasures/"),
    (Policy, "policy", "政策", "policies/"),
    (Theme, "theme", "主题", "themes/"),
    (WrittenPage, "page", "页面", ""),
    (Case, "case", "案例", "cases/"),
)


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """A page as search sees it. `names` are other names of a topic; `source` is the entry it was made from."""

    id: str
    kind: str
    label: str
    url: str
    title: str
    names: tuple[str, ...]
    summary: str
    headings: tuple[str, ...]
    body: str
    source: Entry

    @property
    def fields(self) -> tuple[str, str, str, str, str]:
        """Body, headings, summary, other names, title: from what counts least to what counts most."""
        return self.body, "\n".join(self.headings), self.summary, "\n".join(self.names), self.title


def entries(library: Library) -> tuple[SearchEntry, ...]:
    """Every entry that may be found. A withdrawn one keeps its page, but nothing of it is left to be found."""
    return tuple(_entries(library))


def _entries(library: Library) -> Iterator[SearchEntry]:
    for kind, code, label, folder in KINDS:
        own = [entry for entry in library.entries if type(entry) is kind and entry.state != "withdrawn"]
        for entry in sorted(own, key=lambda entry: (len(entry.id), entry.id)):
            yield _entry(entry, code, label, f"{folder}{entry.id}.html")


def _entry(entry: Entry, code: str, label: str, url: str) -> SearchEntry:
    headings, text = plain(told(entry.body) if isinstance(entry, WrittenPage) else entry.body)
    key = f"{label} {entry.period.start}" if isinstance(entry, Case) else label
    body = "\n".join((*values(entry), text))
    return SearchEntry(entry.id, code, key, url, _title(entry), _names(entry), _summary(entry), headings, body, entry)


def _title(entry: Entry) -> str:
    return str(getattr(entry, "title", None) or getattr(entry, "name", entry.id))


def _names(entry: Entry) -> tuple[str, ...]:
    if isinstance(entry, Topic):
        return (*entry.aliases, *entry.colloquial)
    return entry.aliases if isinstance(entry, Theme) else ()


def _summary(entry: Entry) -> str:
    return str(getattr(entry, "summary", None) or getattr(entry, "definition", ""))
