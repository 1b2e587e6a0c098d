"""Pagefind, the newest on PyPI and the newest on npm: built from the same HTML."""

from __future__ import annotations

import gzip
import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.peers import named
from bench.search.cost import run
from bench.search.engines.engine import BENCH, NODE_MODULES, WEB, Built, Engine, page_of

_GIVEN = 'extended 版，网页写明 lang="zh-CN"，正文标了 data-pagefind-body，其余照默认；查询原样交给它。'


def _built(pages: Path, folder: Path, command: Sequence[str | Path]) -> Built:
    site = folder / "site"
    output = ("--site", pages / "html", "--output-path", site / "pagefind")
    cost = run([*command, *output], folder / "output")
    site.mkdir(parents=True, exist_ok=True)
    shutil.copy(WEB / "pagefind.html", site / BENCH)
    return Built(site, cost, ("pagefind/index/*", "pagefind/fragment/*", "pagefind/*.pf_meta", "pagefind/*.json"))


def _names(site: Path) -> Mapping[str, str]:
    """Results are known by their fragments, each of which tells its page."""
    found = {}
    for path in (site / "pagefind" / "fragment").iterdir():
        _, brace, rest = gzip.decompress(path.read_bytes()).decode().partition("{")
        found[path.stem] = page_of(json.loads(brace + rest)["url"])
    return found


def _npm() -> str:
    package = json.loads((NODE_MODULES / "pagefind" / "package.json").read_text("utf-8"))
    return f"pagefind {package['version']}（npm）"


def _binary() -> Path:
    names = ("pagefind_extended", "pagefind_extended.exe")
    return next(path for path in (NODE_MODULES / "@pagefind").glob("*/bin/*") if path.name in names)


PYPI = Engine(
    "pagefind-pypi",
    lambda: named("pagefind", "PyPI"),
    _GIVEN,
    lambda pages, folder: _built(pages, folder, (sys.executable, "-m", "pagefind")),
    _names,
)
NPM = Engine("pagefind-npm", _npm, _GIVEN, lambda pages, folder: _built(pages, folder, (_binary(),)), _names)
