"""A search to be measured: what it is, what it was given, how it is built, and which page a result of it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.material import ROOT
from bench.search.cost import Cost

WEB = ROOT / "scripts" / "bench" / "search" / "web"
NODE_MODULES = ROOT / "build" / "bench-search-node" / "node_modules"
# The page that speaks to a search, beside what the search has built.
BENCH = "bench.html"


@dataclass(frozen=True, slots=True)
class Built:
    """Where the search's files are, what building them cost, and which of the files make up its index."""

    site: Path
    cost: Cost
    index: tuple[str, ...]  # patterns below `site`


@dataclass(frozen=True, slots=True)
class Engine:
    """`build` takes the folder of the pages and one to build in; `names`: result → page, where a path does not tell."""

    id: str
    name: Callable[[], str]
    given: str
    build: Callable[[Path, Path], Built]
    names: Callable[[Path], Mapping[str, str]] = lambda _: {}


def beside(whole: Cost, without: Cost) -> Cost:
    """What the search adds to a build of the same pages without it. The memory is that of the whole build."""
    return Cost(max(0.0, whole.seconds - without.seconds), whole.memory, whole.fault or without.fault)


def page_of(result: str) -> str:
    """The id of a page, which is the name of its file."""
    return result.split("#")[0].rsplit("/", 1)[-1].removesuffix(".html")
