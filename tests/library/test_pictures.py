"""Pictures of the guide: small PNG files with plain names; anything else beside them is passed over."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tashan.library.pictures import MAX_BYTES, pictures

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 1280, 800) + b"\x08\x02\x00\x00\x00"


def _folder(root: Path) -> Path:
    folder = root / "docs" / "guide" / "images"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("home.svg", PNG),
        ("Home.png", PNG),
        (".home.png", PNG),
        ("a b.png", PNG),
        ("home.png", b"<svg onload=alert(1)>"),
        ("home.png", PNG[:14]),
        ("home.png", PNG + b"x" * MAX_BYTES),
        ("home.png", PNG.replace(struct.pack(">II", 1280, 800), struct.pack(">II", 0, 800))),
    ],
)
def test_what_is_no_small_png_is_passed_over(name, data, tmp_path):
    (_folder(tmp_path) / name).write_bytes(data)
    assert pictures(tmp_path) == ()


def test_a_link_to_a_file_elsewhere_is_passed_over(tmp_path):
    (tmp_path / "secret.png").write_bytes(PNG)
    (_folder(tmp_path) / "home.png").symlink_to(tmp_path / "secret.png")
    assert pictures(tmp_path) == ()


def test_a_picture_has_its_path_and_size(tmp_path):
    (_folder(tmp_path) / "home.png").write_bytes(PNG)
    (found,) = pictures(tmp_path)
    assert (found.path, found.width, found.height, found.data) == ("guide/images/home.png", 1280, 800, PNG)


def test_a_root_without_pictures_has_none(tmp_path):
    assert pictures(tmp_path) == ()
