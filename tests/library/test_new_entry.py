"""A new entry gets the next number, a name in pinyin, and is written whole or not at all."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from tashan.library.model import Case, Problem
from tashan.library.new_entry import add, kind_of, next_id, slug, taken

CASES = kind_of(Case)


def test_the_next_number_follows_the_highest():
    assert next_id(CASES, ["C0001", "C0109", "P031"]) == "C0110"
    assert next_id(kind_of(Problem), []) == "P001"
    assert next_id(CASES, ["C9999"]) == "C10000"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("碧江区：支部标准化与软弱涣散村整顿", "bijiangqu-zhibu-biaozhunhua-ruanruohuansan"),
        ("三问APP", "sanwen-app"),
        ("？！", "anli"),
        ("é１", "anli"),
    ],
)
def test_a_name_is_the_pinyin_of_the_title(title, name):
    assert slug(title) == name


def test_numbers_of_broken_files_and_of_files_being_written_are_taken(tmp_path):
    folder = tmp_path / "cases"
    folder.mkdir()
    for name in ("C0003-x.md", "C0004.md", ".C0005.new"):
        (folder / name).write_text("", "utf-8")
    assert {"C0003", "C0004", "C0005"} <= taken(tmp_path, CASES)


def test_it_is_written_whole_into_a_folder_that_may_not_be_there(tmp_path):
    path = add(tmp_path, kind_of(Problem), "P001-x.md", "一\n")
    assert path == tmp_path / "docs" / "problems" / "P001-x.md"
    assert path.read_bytes() == "一\n".encode()
    assert os.listdir(path.parent) == ["P001-x.md"]


@pytest.mark.parametrize("there", ["C0001-x.md", "C0001-other.md", "C0001.md", ".C0001.new"])
def test_nothing_is_written_over_and_no_number_given_twice(tmp_path, there):
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / there).write_text("旧", "utf-8")
    assert add(tmp_path, CASES, "C0001-x.md", "新") is None
    assert (tmp_path / "cases" / there).read_text("utf-8") == "旧"
    assert os.listdir(tmp_path / "cases") == [there]


def test_a_disk_without_hard_links_does_too(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(1, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    assert add(tmp_path, CASES, "C0001-x.md", "新") is not None
    assert os.listdir(tmp_path / "cases") == ["C0001-x.md"]


def test_a_write_that_fails_leaves_nothing(tmp_path):
    with pytest.raises(UnicodeEncodeError):
        add(tmp_path, CASES, "C0001-x.md", "半个字\ud800")
    assert os.listdir(tmp_path / "cases") == []


def test_of_many_at_once_one_gets_the_number(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        written = list(pool.map(lambda turn: add(tmp_path, CASES, f"C0001-{turn}.md", f"{turn}\n" * 2000), range(24)))
    (name,) = os.listdir(tmp_path / "cases")
    assert [path.name for path in written if path] == [name]
    assert len((tmp_path / "cases" / name).read_text("utf-8").splitlines()) == 2000
