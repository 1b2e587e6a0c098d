"""The preview shows what `tashan build` builds, byte for byte, and adds its own script, which the site never holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tashan.library.audience import published
from tashan.library.load import load
from tashan.site.admin.files import FOLDER
from tashan.site.assemble import write_index
from tashan.site.build import build
from tashan.site.preview.answer import following
from tashan.site.preview.edition import Edition
from tashan.site.preview.files import file
from tashan.site.preview.frame import frame
from tashan.site.preview.stage import Stage
from tests.content import COLLECTION, written

pytestmark = pytest.mark.xdist_group("stage")
# The map of the site lists all pages, of which the preview's frame knows a few.
LEFT = {"sitemap.xml", "sitemap.xml.gz", ".tashan-site"}


GUIDE = """\
---
title: 怎么看这些页
summary: 看图。
updated: 2026-01-01
---

![首页](images/home.png)
"""
PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (640).to_bytes(4, "big") + (400).to_bytes(4, "big")
FILES = {"docs/collections/water.md": COLLECTION, "docs/guide/look.md": GUIDE, "docs/guide/images/home.png": PICTURE}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Stage, Path]:
    """A built site, the same content on a stage, and the folder of its search."""
    root = written(tmp_path_factory.mktemp("root"), FILES)
    assert build(root, root / "site").built
    library = published(load(root)[0])
    workshop = tmp_path_factory.mktemp("workshop")
    write_index(library, workshop / "index")
    return root / "site", Stage(library, library, frame(library, workshop)), workshop / "index"


def test_every_page_is_the_page_of_the_build(built):
    site, stage, _ = built
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        if name.startswith(FOLDER):  # a file like any other, once `make admin` has been run
            continue
        page, faults = (stage.frame.missing, ()) if name == "404.html" else stage.page(name)
        assert page == path.read_text("utf-8"), name
        assert faults == (), name


def test_pages_come_out_alike_in_any_order(built):
    site, stage, _ = built
    for name in ("cases/C0001.html", "index.html", "cases/index.html", "cases/C0001.html", "index.html"):
        assert stage.page(name)[0] == (site / name).read_text("utf-8")


def test_every_file_is_the_file_of_the_build(built):
    site, stage, index = built
    files = (path for path in sorted(site.rglob("*")) if path.is_file())
    paths = [path for path in files if path.suffix != ".html" or path.is_relative_to(site / FOLDER)]
    assert site / "guide" / "images" / "home.png" in paths
    for path in paths:
        name = path.relative_to(site).as_posix()
        if name not in LEFT:
            assert stage.file(name, index) == path.read_bytes(), name


@pytest.mark.parametrize("path", ["assets/nothing.css", "search/nothing.js", "hant/assets/page.js", "../docs/index.md"])
def test_there_is_no_file_where_the_build_has_none(built, path):
    _, stage, index = built
    assert stage.file(path, index) is None


def test_the_preview_adds_its_script_and_style_and_nothing_else(built):
    site, stage, _ = built
    assert b"/-/" not in b"".join(path.read_bytes() for path in site.rglob("*.html"))
    page = following(stage.page("cases/C0001.html")[0], Edition(3, stage), "cases/C0001.html")
    own = '<script src="/-/live.js" data-version="3" data-search="no" data-source="cases/C0001-yuanba.md"></script>'
    assert page.count(own) == 1
    plain = page.replace(own, "").replace('<link rel="stylesheet" href="/-/live.css">', "")
    assert plain == (site / "cases" / "C0001.html").read_text("utf-8")


def test_what_is_asked_for_once_the_folders_are_gone_is_not_there(built, tmp_path):
    _, stage, _ = built
    gone = replace(stage.frame, site=tmp_path / "site")
    assert file("assets/tashan.css", gone, tmp_path / "index") is None
    assert "</html>" in gone.missing
