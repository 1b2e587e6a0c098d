"""The versions of installed packages, by the names of the folders that installers leave beside them.

importlib.metadata knows them too, but with a parser of e-mail, which takes longer than to ingest an article.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping
from functools import cache

_ENDING = ".dist-info"


def version(package: str) -> str:
    """The version of a package. Raises PackageNotFoundError."""
    return _folders().get(package) or _asked(package)


@cache
def _folders() -> Mapping[str, str]:
    """Package → version: readability-lxml → 0.9, of readability_lxml-0.9.dist-info. What is found first counts."""
    found: dict[str, str] = {}
    for place in reversed(sys.path):
        with contextlib.suppress(OSError):
            for name in os.listdir(place or "."):
                package, _, told = name.removesuffix(_ENDING).rpartition("-")
                if name.endswith(_ENDING):
                    found[package.lower().replace("_", "-")] = told
    return found


def _asked(package: str) -> str:
    from importlib import metadata

    return metadata.version(package)
