"""The searches that are measured, in the order of the page."""

from __future__ import annotations

from bench.search.engines.engine import Engine
from bench.search.engines.minisearch import MINISEARCH
from bench.search.engines.mkdocs import MATERIAL, ZENSICAL
from bench.search.engines.pagefind import NPM, PYPI
from bench.search.engines.tashan import TASHAN

ENGINES: tuple[Engine, ...] = (TASHAN, MATERIAL, ZENSICAL, PYPI, NPM, MINISEARCH)
