"""A save is noticed however an editor saves; files that lie still, or are still being written, are not."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tashan.site.preview.watch import changes, stamps
from tests.content import CASE, written

CASE_PATH = "cases/C0001-yuanba.md"


def _rewritten(root: Path) -> None:
    (root / CASE_PATH).write_text(CASE + "\n补一句。\n", "utf-8")


def _renamed_over(root: Path) -> None:
    (root / "cases" / "temporary").write_text(CASE, "utf-8")
    os.replace(root / "cases" / "temporary", root / CASE_PATH)


def _moved_away_first(root: Path) -> None:
    os.replace(root / CASE_PATH, root / "cases" / "old")
    (root / CASE_PATH).write_text(CASE, "utf-8")
    os.unlink(root / "cases" / "old")


def _deleted(root: Path) -> None:
    os.unlink(root / CASE_PATH)


def _added(root: Path) -> None:
    (root / "docs" / "guide" / "deep").mkdir(parents=True)
    (root / "docs" / "guide" / "deep" / "new.md").write_text("新的", "utf-8")


def _folder_deleted(root: Path) -> None:
    os.unlink(root / "docs" / "themes" / "selfgov.md")
    (root / "docs" / "themes").rmdir()


@pytest.mark.parametrize(
    "save", [_rewritten, _renamed_over, _moved_away_first, _deleted, _added, _folder_deleted], ids=lambda f: f.__name__
)
def test_every_way_of_saving_is_noticed(tmp_path: Path, save: Callable[[Path], None]) -> None:
    root = written(tmp_path)
    known = stamps(root)
    save(root)
    next(changes(root, known))  # would not end were nothing noticed


def test_looking_twice_at_files_that_lie_still_sees_the_same(tmp_path):
    root = written(tmp_path)
    assert stamps(root) == stamps(root)
    assert stamps(tmp_path / "nowhere") == {}


def test_a_file_is_told_once_it_is_whole(tmp_path):
    root = written(tmp_path)
    known = stamps(root)
    pieces = [CASE[at : at + 40] for at in range(0, len(CASE), 40)]

    def write() -> None:
        with (root / CASE_PATH).open("w", encoding="utf-8") as file:
            for piece in pieces:
                file.write(piece)
                file.flush()
                time.sleep(0.02)

    writer = threading.Thread(target=write)
    writer.start()
    next(changes(root, known))
    seen = (root / CASE_PATH).read_text("utf-8")
    writer.join()
    assert seen == CASE
