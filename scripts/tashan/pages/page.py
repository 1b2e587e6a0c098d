"""A page: Markdown with frontmatter, whose body is one finished block of HTML that Markdown passes on untouched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import yaml
from markupsafe import Markup

from tashan.library.output import OutputFile

# What Markdown would drop or rewrite inside raw HTML: control characters, tabs, blank lines that hold spaces.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_BLANK = re.compile(r"\n[ \t]+(?=\n)")


@dataclass(frozen=True, slots=True)
class Page:
    """A file for the builder. `path` is relative to its docs folder, with forward slashes, and ends in `.md`."""

    path: str
    text: str

    @property
    def file(self) -> OutputFile:
        """The page as it is written."""
        return OutputFile(self.path, self.text.encode())


def _flat(value: object) -> object:
    """Text on one line, markup as text: frontmatter holds plain values only."""
    if isinstance(value, str):
        return " ".join(str(value.striptags() if isinstance(value, Markup) else value).split())
    if isinstance(value, Mapping):
        return {key: _flat(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_flat(item) for item in value]
    return value


def _plain(body: Markup) -> str:
    return _BLANK.sub("\n", _CONTROL.sub("", body.strip()).replace("\t", " "))


def page(path: str, meta: Mapping[str, object], body: Markup) -> Page:
    """The page at `path`. The body is one block element, so that Markdown takes it as raw HTML from end to end."""
    matter = yaml.dump(_flat(meta), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1_000_000)
    return Page(path, f"---\n{matter}---\n\n{_plain(body)}\n")
