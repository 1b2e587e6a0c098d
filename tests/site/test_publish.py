"""A site is replaced whole or not at all, and nothing of anybody else's is ever removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.site.publish import ForeignFolderError, swap, workshop


def _build(site: Path, text: str) -> None:
    built = workshop(site) / "site"
    built.mkdir()
    (built / "index.html").write_text(text, "utf-8")
    swap(built, site)


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "letter.txt").write_text("重要", "utf-8")
    with pytest.raises(ForeignFolderError):
        workshop(tmp_path / "site")
    assert (tmp_path / "site" / "letter.txt").read_text("utf-8") == "重要"


def test_a_second_build_replaces_the_first(tmp_path):
    _build(tmp_path / "site", "一")
    _build(tmp_path / "site", "二")
    assert (tmp_path / "site" / "index.html").read_text("utf-8") == "二"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_build_that_stopped_half_way_leaves_the_old_site(tmp_path):
    _build(tmp_path / "site", "一")
    (workshop(tmp_path / "site") / "site").mkdir()
    assert (tmp_path / "site" / "index.html").read_text("utf-8") == "一"
    _build(tmp_path / "site", "二")
    assert (tmp_path / "site" / "index.html").read_text("utf-8") == "二"


def test_a_swap_that_was_cut_off_is_repaired(tmp_path):
    _build(tmp_path / "site", "一")
    (tmp_path / "site").rename(tmp_path / "site.old")
    workshop(tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_text("utf-8") == "一"
