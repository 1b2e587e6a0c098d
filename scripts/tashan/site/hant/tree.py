"""Write the traditional tree beside the simplified one: its pages, and the texts that its search shows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import cast

from tashan.chinese.script import Region, to_hant
from tashan.library.output import OutputFile, write_files
from tashan.search.files import FOLDER as SEARCH
from tashan.search.files import han_script, script, value_of
from tashan.site.hant.page import FOLDER, switched
from tashan.site.hant.words import Convert

# Pages that stand by themselves or are no pages of the library.
_LEFT = frozenset({"404.html"})
# Material asks for an index of its own below the folder of the tree it is in.
STUBS = ("search_index.json", "search_index.js")
# What search and the study list show of a page or a topic; posting lists and readings are the same in both scripts,
# so they are shared.
_SHOWN = (f"{SEARCH}t/", f"{SEARCH}s/", f"{SEARCH}c/", f"{SEARCH}f/", f"{SEARCH}names.js")


def write_hant(site: Path, region: Region) -> None:
    """Write `hant/` into a site whose pages and search files are there, but not yet sealed."""
    convert = partial(to_hant, region=region)
    write_files(chain(_pages(site, region, convert), _search_files(site, convert), _stubs(site)), site / FOLDER)


def _pages(site: Path, region: Region, convert: Convert) -> Iterator[OutputFile]:
    for path in sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html")):
        if path not in _LEFT:
            yield OutputFile(path, switched((site / path).read_text("utf-8"), path, region, convert).encode())


def _stubs(site: Path) -> Iterator[OutputFile]:
    return (OutputFile(f"{SEARCH}{name}", (site / SEARCH / name).read_bytes()) for name in STUBS)


def _search_files(site: Path, convert: Convert) -> Iterator[OutputFile]:
    for path in sorted((site / SEARCH).rglob("*.js")):
        made = search_file(OutputFile(path.relative_to(site).as_posix(), path.read_bytes()), convert)
        if made:
            yield made


def search_file(file: OutputFile, convert: Convert) -> OutputFile | None:
    """A file of the search as the traditional tree has it; None for what both trees share."""
    shard = value_of(file) if file.path.startswith(_SHOWN) else None
    if not shard:
        return None
    key, value = shard
    return script(key, _facet(value, convert)) if key.startswith("f/") else han_script(key, _texts(value, convert))


def _texts(value: object, convert: Convert) -> object:
    """Every text in a value of lists, objects and texts; keys stay."""
    if isinstance(value, list):
        return [_texts(each, convert) for each in value]
    if isinstance(value, dict):
        return {key: _texts(each, convert) for key, each in value.items()}
    return convert(value) if isinstance(value, str) else value


def _facet(value: object, convert: Convert) -> object:
    """Values of filters stay, since addresses name them; what is shown for them changes."""
    values, labels, *cells = cast(tuple[list[str], list[str], int, int, str], value)
    return [values, [convert(label) for label in labels or values], *cells]
