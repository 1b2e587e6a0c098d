"""The published library keeps its promises: figures and quotations stand in the sources, the sentences are ours."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tashan.checks import copied
from tashan.checks.mend import mended, names_of
from tashan.checks.verify import verify
from tashan.cli.sources import files_in, hashed, texts
from tashan.library.files import read
from tashan.library.library import Library
from tashan.library.load import load
from tashan.library.vocabulary import THEMES
from tests.material import MATERIAL, needs_material

ROOT = Path(__file__).resolve().parents[1]
SOURCES = (MATERIAL / "corpus", MATERIAL / "seeds")
# Reading the sources takes longest: once is enough.
pytestmark = pytest.mark.xdist_group("sources")


@cache
def _library() -> Library:
    return load(ROOT)[0]


@cache
def _texts() -> dict[Path, str]:
    return dict(texts(files_in(SOURCES), lambda file, error: None))


def test_every_file_is_read() -> None:
    assert [str(fault) for fault in load(ROOT)[1]] == []


def test_every_theme_has_its_page_under_its_name() -> None:
    assert {theme.id: theme.name for theme in _library().themes} == dict(THEMES)


def test_the_collections_that_the_site_announces_are_there() -> None:
    announced = {
        "小区与物业治理",
        "新就业群体",
        "社会组织与志愿服务",
        "应急与安全",
        "易地搬迁与村改居",
        "边境牧区与民族地区",
    }
    assert announced <= {collection.name for collection in _library().collections}


@needs_material
def test_every_figure_and_quotation_stands_in_its_source() -> None:
    by_hash = {sha256: _texts()[file] for sha256, file in hashed(SOURCES).items() if file in _texts()}
    found = verify(_library(), by_hash)
    assert [str(fault) for fault in found.missing] == []
    assert min(found.figures, found.quotations) > len(_library().cases)


@needs_material
def test_no_sentence_is_taken_over_from_a_source() -> None:
    assert [str(fault) for fault in copied(_library(), {file.name: text for file, text in _texts().items()})] == []


def test_nothing_in_the_library_waits_to_be_mended():
    names = names_of(load(ROOT)[0])
    waiting = [file.path for file in read(ROOT)[0] if mended(file, str(file.text), names) != file.text]
    assert waiting == [], "run: tashan fix"
