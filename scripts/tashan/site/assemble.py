"""The two ends of the publishing half: content files to pages on disk, and a builder run over them."""

from __future__ import annotations

import calendar
import contextlib
import logging
import os
from collections.abc import Iterator
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from tashan.library.host import Host
from tashan.library.library import Library
from tashan.library.output import OutputFile, write_files
from tashan.pages import render
from tashan.pages.written import shown_pictures
from tashan.search.build import shards
from tashan.site.admin import admin_files
from tashan.site.hant import write_hant
from tashan.site.paths import CONFIG
from tashan.site.seal import Sealed, seal
from tashan.site.slim import slim


class BuildError(Exception):
    """The pages could not be built or did not pass the gate; the message lists why, in Chinese."""


def write_pages(library: Library, docs: Path, host: Host) -> None:
    """Write every page as Markdown below `docs`, and the pictures that pages show."""
    write_files((page.file for page in render(library, host)), docs)
    write_files((OutputFile(picture.path, picture.data) for picture in shown_pictures(library)), docs)


def write_index(library: Library, site: Path) -> None:
    """Write the search index and its client below `site`."""
    write_files(shards(library), site)


@contextlib.contextmanager
def quiet_and_dated(library: Library) -> Iterator[None]:
    """MkDocs silent but for errors, and dating its files by the library: the same input gives the same bytes."""
    before = dict(os.environ)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    os.environ["SOURCE_DATE_EPOCH"] = str(calendar.timegm(library.as_of.timetuple()))
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def configured(docs: Path, site: Path) -> MkDocsConfig:
    """The program's own configuration for building `docs` into `site`."""
    return load_config(str(CONFIG), docs_dir=str(docs), site_dir=str(site), plugins=[])


def host_of(config: MkDocsConfig) -> Host:
    """Where the site will stand and whom its readers reach, from `site_url` and `extra.host` of mkdocs.yml."""
    return Host(address=config.site_url or "", **config.extra["host"])


def finish(library: Library, config: MkDocsConfig) -> Sealed:
    """What follows once MkDocs has built the pages: the search, the traditional tree, the seal on every page."""
    site = Path(config.site_dir)
    write_index(library, site)
    write_hant(site, config.extra["hant"])
    slim(site)
    return seal(site)


def assemble(library: Library, workshop: Path) -> tuple[Path, tuple[str, ...]]:
    """Build the whole site inside `workshop`; return its folder and its dead links. Raises BuildError."""
    docs, site = workshop / "docs", workshop / "site"
    docs.mkdir()
    with quiet_and_dated(library):
        try:
            config = configured(docs, site)
            write_pages(library, docs, host_of(config))
            mkdocs_build(config)
        except MkDocsException as error:
            raise BuildError(f"页面生成失败：{error}") from error
    sealed = finish(library, config)
    if sealed.faults:
        raise BuildError("\n".join(sealed.faults))
    write_files(admin_files(library, host_of(config)), site)
    return site, sealed.dead
