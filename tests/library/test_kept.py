"""What was worked out from a library is kept, and nothing but what it says now is ever taken from there."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tashan.library.kept import Form, kept, state

FORM: Form[list[str]] = Form(json.dumps, json.loads)
VALUE, OTHER = ["甲", "\ud800"], ["乙"]
NAMES = ("cases/C0001-jia.md", "docs/themes/org.md", "docs/guide/start.md")


def never() -> list[str]:
    raise AssertionError("it was kept")


def of(file: Path, known: str, made: list[str]) -> list[str]:
    return kept(file, known, lambda: made, FORM)


def test_it_is_worked_out_once(tmp_path):
    file = tmp_path / "build" / "library.json"
    assert of(file, "甲", VALUE) == VALUE
    assert kept(file, "甲", never, FORM) == VALUE
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_text_that_no_encoding_has_is_kept_too(tmp_path):
    plain = Form(lambda value: value, lambda text: text)
    assert kept(tmp_path / "a", "甲", lambda: "半\ud800个\r\n", plain) == "半\ud800个\r\n"
    assert kept(tmp_path / "a", "甲", never, plain) == "半\ud800个\r\n"


def test_of_another_state_it_is_worked_out_anew(tmp_path):
    file = tmp_path / "library.json"
    of(file, "甲", OTHER)
    assert of(file, "乙", VALUE) == VALUE
    assert kept(file, "乙", never, FORM) == VALUE


@pytest.mark.parametrize("damage", [b"", b"\n", b"{}", b"\xff\xfe", b"[" * 10_000])
def test_a_damaged_file_is_made_anew(tmp_path, damage):
    file = tmp_path / "library.json"
    of(file, "甲", OTHER)
    seal = file.read_bytes().partition(b"\n")[0]
    for data in (damage, seal + b"\n" + damage):
        file.write_bytes(data)
        assert of(file, "甲", VALUE) == VALUE
        assert kept(file, "甲", never, FORM) == VALUE


def test_a_file_that_lacks_its_end_is_made_anew(tmp_path):
    file = tmp_path / "library.json"
    of(file, "甲", OTHER)
    file.write_bytes(file.read_bytes()[:-1])
    assert of(file, "甲", VALUE) == VALUE


@pytest.mark.parametrize("taken", ["library.json", "."])
def test_where_nothing_can_be_kept_all_goes_on(tmp_path, taken):
    """A folder of the name, a file in place of the folder."""
    shelf = tmp_path / "build"
    if taken == ".":
        shelf.write_text("")
    else:
        (shelf / taken).mkdir(parents=True)
    assert of(shelf / "library.json", "甲", VALUE) == VALUE
    assert [path.name for path in tmp_path.rglob("*") if path.name.startswith(".")] == []


def _tree(root: Path) -> Path:
    for name in NAMES:
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text("甲", "utf-8")
    return root


@pytest.mark.parametrize("name", [*NAMES, "cases/C0002-yi.md"])
def test_whatever_changes_in_the_library_is_seen(tmp_path, name):
    """As long and as old as it was, too."""
    file = _tree(tmp_path) / name
    before = state(tmp_path)
    assert state(tmp_path) == before
    told = file.stat() if file.exists() else None
    file.write_text("乙", "utf-8")
    if told:
        os.utime(file, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert state(tmp_path) != before


def test_what_moves_and_what_has_no_place_there_is_seen(tmp_path):
    """Who reads the library has something to say of links, folders and files of other names too."""
    root = tmp_path
    known = {state(root)}
    (root / "docs").mkdir()
    known.add(state(root))
    _tree(root / "inner").rename(root / "cases")
    known.add(state(root))
    (root / "docs" / "picture.png").write_bytes(b"\x89PNG")
    known.add(state(root))
    (root / "cases" / "C0009-lian.md").symlink_to(root / "cases/docs/themes/org.md")
    known.add(state(root))
    (root / "cases" / "empty").mkdir()
    known.add(state(root))
    (root / "cases/docs/themes/org.md").rename(root / "docs/org.md")
    known.add(state(root))
    assert len(known) == 7


def test_a_state_goes_by_the_program_too(tmp_path):
    assert len({state(tmp_path), state(tmp_path, "search"), state(tmp_path, "ingest", "search")}) == 3


def test_a_folder_without_content_has_a_state_all_the_same(tmp_path):
    assert state(tmp_path / "nowhere") == state(tmp_path)
    (tmp_path / "cases").mkdir()
    assert state(tmp_path / "nowhere") != state(tmp_path)
