"""The browser half as files of the site: what every page loads, what comes when needed, the search page's script."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from types import MappingProxyType

import minify

from tashan.library.output import OutputFile
from tashan.search.files import FOLDER

# Each part uses only parts before it.
SCRIPTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "client": tuple("fold numbers shelf query index match glossary snippet search box".split()),
        "more": tuple(f"more/{part}" for part in "facets having pinyin names spread instead done".split()),
        "also": ("also",),
        "marks": ("marks",),
        "view": ("view",),
        "page": tuple(f"page/{part}" for part in "state recent filters suggest keys page".split()),
    }
)
# Material's bundle asks for an index of its own before it starts the worker: by fetch over http, by script from disk.
_EMPTY = {"config": {"lang": ["zh"], "separator": "", "pipeline": []}, "docs": []}


def client_files() -> Iterator[OutputFile]:
    """`client.js` and its further parts, and the two stubs."""
    for name, parts in SCRIPTS.items():
        yield OutputFile(f"{FOLDER}{name}.js", _joined(parts))
    stub = json.dumps(_EMPTY)
    yield OutputFile(f"{FOLDER}search_index.json", f"{stub}\n".encode())
    yield OutputFile(f"{FOLDER}search_index.js", f"__index={stub}\n".encode())


def _joined(parts: tuple[str, ...]) -> bytes:
    """The parts in one, as short as they can be said."""
    folder = files("tashan.search") / "client"
    whole = "".join((folder / f"{part}.js").read_text("utf-8") for part in parts)
    return f"{minify.string('text/javascript', whole)}\n".encode()
