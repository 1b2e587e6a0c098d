"""The files of a batch: what is hidden or in the inbox is left alone, links are looked behind, names give the order."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.ingest.batch import files_below

FILES = ("a/b.txt", "a/.hidden/x.txt", "a-b/c.txt", "a.txt", ".g.txt", "inbox/r/source.txt", "z/inbox2/y.txt", "B.txt")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return tmp_path


def told(root: Path, *paths: str) -> list[str]:
    files = files_below([root / path for path in paths], root / "inbox")
    return [file.relative_to(root).as_posix() for file in files]


def test_hidden_files_and_the_inbox_are_left_alone(root: Path) -> None:
    assert told(root, ".") == ["B.txt", "a/b.txt", "a-b/c.txt", "a.txt", "z/inbox2/y.txt"]
    assert told(root, "inbox") == []
    assert told(root, "inbox/r") == []


def test_each_file_comes_once_as_it_is_named_first(root: Path) -> None:
    (root / "link.txt").symlink_to(root / "a.txt")
    assert told(root, "a.txt", ".")[0] == "a.txt"
    assert "link.txt" not in told(root, "a.txt", ".")
    assert told(root, "link.txt", "a.txt") == ["link.txt"]


def test_links_are_looked_behind(root: Path) -> None:
    for name, behind in (("in", "inbox/r/source.txt"), ("folder", "a"), ("broken", "none"), ("loop", "loop")):
        (root / f"{name}.link").symlink_to(root / behind if name != "loop" else root / "loop.link")
    assert told(root, ".") == ["B.txt", "a/b.txt", "a-b/c.txt", "a.txt", "z/inbox2/y.txt"]
