"""The browser half as files of the site: the client of every page in one file, and the script of the search page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files

from tashan.library.output import OutputFile
from tashan.search.files import FOLDER

# Each part uses only parts before it.
CLIENT = (
    "fold",
    "numbers",
    "shelf",
    "index",
    "match",
    "facets",
    "glossary",
    "pinyin",
    "snippet",
    "search",
    "box",
    "page-view",
)
PAGE = ("page",)
# Material's bundle asks for an index of its own before it starts the worker: by fetch over http, by script from disk.
_EMPTY = {"config": {"lang": ["zh"], "separator": "", "pipeline": []}, "docs": []}


def client_files() -> Iterator[OutputFile]:
    """`client.js`, `page.js` and the two stubs."""
    yield OutputFile(f"{FOLDER}client.js", _joined(CLIENT))
    yield OutputFile(f"{FOLDER}page.js", _joined(PAGE))
    stub = json.dumps(_EMPTY)
    yield OutputFile(f"{FOLDER}search_index.json", f"{stub}\n".encode())
    yield OutputFile(f"{FOLDER}search_index.js", f"__index={stub}\n".encode())


def _joined(parts: tuple[str, ...]) -> bytes:
    folder = files("tashan.search") / "client"
    return "".join((folder / f"{part}.js").read_text("utf-8") for part in parts).encode()
