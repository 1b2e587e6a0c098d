"""The pages of a library as other searches take them in: Markdown, HTML and lines of JSON, all with the same text.

The text is what our own search has of an entry: title, other names, summary, values, body with its headings.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from tashan.search.entries import SearchEntry
from tashan.search.plain import plain
from tashan.search.values import values

_HEADING = re.compile(r"^(?=#{1,6} )", re.MULTILINE)
Section = tuple[str, tuple[str, ...]]  # a heading, empty for what stands above the first; lines below it


def sections(entry: SearchEntry) -> Iterator[Section]:
    """What stands below the title."""
    above = (*entry.names, entry.summary, *"\n".join(values(entry.source)).split("\n"))
    for part in _HEADING.split(f"\n{entry.source.body}"):
        headings, text = plain(part)
        yield headings[0] if headings else "", (*(() if headings else above), *text.split("\n"))


def markdown(entry: SearchEntry) -> str:
    """A page without markup but headings."""
    blocks = [f"# {_escaped(entry.title)}"]
    for heading, lines in sections(entry):
        blocks += [f"## {_escaped(heading)}"] if heading else []
        blocks += [_escaped(line) for line in lines if line.strip()]
    return "\n\n".join(blocks) + "\n"


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#+\-.!|&])", r"\\\1", text)


def page(entry: SearchEntry) -> str:
    """A whole HTML page with a main part."""
    parts = [f"<h1>{html.escape(entry.title)}</h1>"]
    for heading, lines in sections(entry):
        parts += [f"<h2>{html.escape(heading)}</h2>"] if heading else []
        parts += [f"<p>{html.escape(line)}</p>" for line in lines if line.strip()]
    title = f"<title>{html.escape(entry.title)}</title>"
    head = f'<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">{title}</head>'
    return f"{head}<body><main data-pagefind-body>{''.join(parts)}</main></body></html>\n"


def _row(entry: SearchEntry) -> str:
    fields = {
        "id": entry.id,
        "title": entry.title,
        "names": "\n".join(entry.names),
        "summary": entry.summary,
        "headings": "\n".join(entry.said[0]),
        "text": entry.body,
    }
    return json.dumps(fields, ensure_ascii=False)


def write(entries: Sequence[SearchEntry], folder: Path) -> None:
    """`docs/<kind>/<id>.md`, `html/<kind>/<id>.html` and `pages.jsonl`, with an index page to begin at."""
    for entry in entries:
        _write(folder / "docs" / entry.kind / f"{entry.id}.md", markdown(entry))
        _write(folder / "html" / entry.kind / f"{entry.id}.html", page(entry))
    _write(folder / "docs" / "index.md", "# 首页\n")
    _write(folder / "pages.jsonl", "".join(f"{_row(entry)}\n" for entry in entries))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
