"""Put a finished site in place of the old one: build aside, then swap, so that readers never see half a site."""

from __future__ import annotations

import shutil
from pathlib import Path

MARKER = ".tashan-site"


class ForeignFolderError(Exception):
    """The target folder holds something that this program did not build."""


def _beside(site: Path, suffix: str) -> Path:
    return site.with_name(site.name + suffix)


def _ours(folder: Path) -> bool:
    return not folder.exists() or (folder / MARKER).is_file() or (folder.is_dir() and not any(folder.iterdir()))


def workshop(site: Path) -> Path:
    """An empty folder beside `site` to build in. Repairs a swap that was cut off.

    Raises ForeignFolderError when `site` or its neighbours hold something else.
    """
    old, new = _beside(site, ".old"), _beside(site, ".new")
    if old.is_dir() and not site.exists() and _ours(old):
        old.rename(site)
    for folder in (site, old, new):
        if not _ours(folder):
            raise ForeignFolderError(str(folder))
    for leftover in (old, new):
        shutil.rmtree(leftover, ignore_errors=True)
    new.mkdir(parents=True)
    (new / MARKER).touch()
    return new


def swap(built: Path, site: Path) -> None:
    """Make `built` (inside the workshop) the site, and remove the old site and the workshop."""
    (built / MARKER).touch()
    old = _beside(site, ".old")
    if site.exists():
        site.rename(old)
    built.rename(site)
    shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(_beside(site, ".new"), ignore_errors=True)
