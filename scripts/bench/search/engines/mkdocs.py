"""Material's built-in search with jieba, and Zensical's: built from the same Markdown.

What Material's search costs is the difference to a build without it; Zensical writes its index in any case.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.peers import named
from bench.search.cost import Cost, run
from bench.search.engines.engine import BENCH, WEB, Built, Engine, beside

_CONFIG = """site_name: 对照
docs_dir: docs
site_dir: site
use_directory_urls: false
theme: {{name: material, language: zh, font: false}}
plugins: {plugins}
nav: [index.md]
validation: {{nav: {{omitted_files: ignore}}}}
"""


def _made(pages: Path, folder: Path, command: Sequence[str | Path], plugins: str) -> Cost:
    """Build with these plugins into `folder/site`."""
    shutil.copytree(pages / "docs", folder / "docs", dirs_exist_ok=True)
    (folder / "mkdocs.yml").write_text(_CONFIG.format(plugins=plugins), "utf-8")
    return run([*command, folder / "mkdocs.yml"], folder / "output", {"NO_MKDOCS_2_WARNING": "1"})


def _material(pages: Path, folder: Path) -> Built:
    command = (sys.executable, "-m", "mkdocs", "build", "-q", "-f")
    without = _made(pages, folder / "without", command, "[]")
    whole = _made(pages, folder, command, "[search]")
    _lay("material.html", folder / "site")
    return Built(folder / "site", beside(whole, without), ("search/search_index.json",))


def _zensical(pages: Path, folder: Path) -> Built:
    cost = _made(pages, folder, (sys.executable, "-m", "zensical", "build", "-f"), "[search]")
    _lay("zensical.html", folder / "site")
    return Built(folder / "site", cost, ("search.json",))


def _lay(page: str, site: Path) -> None:
    text = (WEB / page).read_text("utf-8")
    for path in site.glob("assets/javascripts/workers/search.*.js"):
        (site / BENCH).write_text(text.replace("@worker@", path.relative_to(site).as_posix()), "utf-8")


MATERIAL = Engine(
    "material",
    lambda: named("mkdocs-material", f"自带检索，{named('jieba')}"),
    "网站语言 zh，装上 jieba；分隔符是它中文界面的那一套，已经含零宽空格；检索语言另设 zh 结果一样，照默认。",
    _material,
)
ZENSICAL = Engine(
    "zensical",
    lambda: named("zensical"),
    "网站语言 zh，其余照它的默认，由浏览器自带的分词切开；建索引关不掉，计算量是整站的。"
    "0.1 以后的版本要用的一个包在 PyPI 上没有，这是装得上的最新一版。",
    _zensical,
)
