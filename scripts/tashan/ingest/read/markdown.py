"""Markdown and plain text: what the front matter says of the article.

The text keeps it; cleaning removes it with a reason.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tashan.chinese.pattern import when_asked
from tashan.ingest.read.reading import Hints, Reading

_BLOCK = re.compile(
    r"\A\ufeff?(?:-{3,}[ \t]*\r?\n)?"
    r"(?P<lines>[\w-]{1,30}[ \t]*:[^\n]*\n(?:(?:[\w-]{1,30}[ \t]*:|[ \t]+|-[ \t])[^\n]*\n)*)"
    r"-{3,}[ \t]*\r?(?:\n|\Z)"
)
_KEY = re.compile(r"^(?P<key>[A-Za-z_-]+|标题|作者|来源|日期)[ \t]*[:：][ \t]*(?P<value>[^\r\n]+)", re.MULTILINE)
# Notes without a title of their own go by their first other name.
_ALIAS = re.compile(r"^aliases:[ \t]*\r?\n[ \t]*-[ \t]+(?P<value>[^\r\n]+)", re.MULTILINE)
_AUTHORS = re.compile(
    r"^(?:authors?|作者)[ \t]*:[ \t]*(?P<names>\[[^\]\n]*\]|(?:\r?\n[ \t]*-[ \t][^\n]+)+)", re.MULTILINE | re.IGNORECASE
)
_VALUE = when_asked(
    r"^(?:[\w-]+[ \t]*:|[ \t]*-[ \t]|[ \t]+)[ \t]*(?P<value>[^\r\n]*[\u3400-\u9fff][^\r\n]*)", re.MULTILINE
)
_FIELDS = {
    "title": ("title", "标题"),
    "author": ("author", "authors", "作者"),
    "publisher": ("publisher", "source", "来源"),
    "date": ("date", "published", "日期"),
}
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})")


def front_matter(reading: Reading) -> Reading:
    """The reading with what its front matter says, if it has one."""
    found = _BLOCK.match(reading.text)
    return replace(reading, hints=_hints(found["lines"])) if found else reading


def _hints(lines: str) -> Hints:
    keys = {key["key"].lower(): _plain(key["value"]) for key in _KEY.finditer(lines)}
    said = {field: next((keys[name] for name in names if keys.get(name)), "") for field, names in _FIELDS.items()}
    alias = _ALIAS.search(lines)
    dated = _DATE.match(said["date"])
    date = "{}-{:0>2}-{:0>2}".format(*dated.groups()) if dated else ""
    return Hints(
        title=said["title"] or (_plain(alias["value"]) if alias else ""),
        author=said["author"] or _people(lines),
        publisher=said["publisher"],
        date=date,
        about=_about(lines, set(said.values())),
    )


def _people(lines: str) -> str:
    """The authors in a list, on one line in brackets or below each other, with 、 between them."""
    listed = _AUTHORS.search(lines)
    names = re.split(r"[,，\n]|^[ \t]*-", listed["names"].strip("[] \t\r\n"), flags=re.MULTILINE) if listed else []
    return "、".join(filter(None, (_plain(name.strip("\r")) for name in names)))


def _about(lines: str, said: set[str]) -> str:
    """The values that no field has taken, such as a summary and tags, one a line."""
    values = (_plain(found["value"]) or found["value"] for found in _VALUE().finditer(lines))
    return "\n".join(value for value in values if value not in said)


def _plain(value: str) -> str:
    """A YAML scalar without its quotes; a list, a mapping or a block mark is no value of ours."""
    value = value.strip()
    quoted = re.fullmatch(r"([\"'])(.*)\1", value)
    return quoted[2] if quoted else "" if value[:1] in "[{|>&*" else value
