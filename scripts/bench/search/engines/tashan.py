"""Ours: the index that the site has, built from the content files. Run as a program it is the build itself."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from bench.material import ROOT
from bench.search.cost import run
from bench.search.engines.engine import BENCH, WEB, Built, Engine, beside
from tashan.library.audience import published
from tashan.library.load import load
from tashan.site.assemble import write_index


def _build(pages: Path, folder: Path) -> Built:
    site = folder / "site"
    command = (sys.executable, "-m", "bench.search.engines.tashan", pages / "library")
    more = {"PYTHONPATH": str(ROOT / "scripts")}
    without = run(command, folder / "without", more)
    whole = run([*command, site], folder / "whole", more)
    shutil.copy(WEB / "tashan.html", site / BENCH)
    return Built(site, beside(whole, without), ("search/*.js", "search/[!c]/*"))


TASHAN = Engine("tashan", lambda: "他山", "和网站里用的一样，不另作设置。", _build)

if __name__ == "__main__":
    library = published(load(Path(sys.argv[1]))[0])
    if len(sys.argv) > 2:
        write_index(library, Path(sys.argv[2]))
