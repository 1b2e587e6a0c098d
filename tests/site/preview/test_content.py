"""Reading again finds what reading afresh finds, and understands anew only what was saved."""

from __future__ import annotations

import os
from pathlib import Path

from tashan.checks import CHECKS, run
from tashan.library.load import load
from tashan.site.preview.content import Content
from tests.content import CASE, PROBLEM, changed, written

CASE_PATH, PROBLEM_PATH = "cases/C0001-yuanba.md", "docs/problems/P001-guangai.md"
SAVES = (
    {CASE_PATH: changed(CASE, "id: P001", "id: P009")},
    {CASE_PATH: changed(CASE, "kind: practice", "kind: [practice")},
    {CASE_PATH: CASE, "cases/C0002-er.md": CASE},
    {"cases/C0001-again.md": CASE},
    {"cases/C0001-again.md": None, "cases/C0002-er.md": None},
    {PROBLEM_PATH: changed(PROBLEM, "[K001]", "[K001, K009]")},
    {PROBLEM_PATH: None},
    {PROBLEM_PATH: PROBLEM},
)


def _save(root: Path, files: dict[str, str | None]) -> None:
    for path, text in files.items():
        if text is None:
            os.unlink(root / path)
        else:
            (root / path).write_text(text, "utf-8")


def test_reading_again_finds_what_reading_afresh_finds(tmp_path):
    content = Content(written(tmp_path))
    at_once = [check for check in CHECKS if not check.across or check.severity == "error"]
    for files in ({}, *SAVES):
        _save(tmp_path, files)
        reading, (library, faults) = content.read(), load(tmp_path)
        assert reading.library.entries == library.entries
        # A file that doubles an id is checked here although it is left out there.
        assert set(reading.found) >= {*faults, *run(library, at_once)}
        assert {each for each in reading.found if each.code != "T401"} == {*faults, *run(library, at_once)} - {
            each for each in run(library, at_once) if each.code == "T401"
        }
    assert reading.errors == ()


def test_a_file_that_was_not_saved_is_not_understood_again(tmp_path):
    content = Content(written(tmp_path))
    before = content.read().library
    _save(tmp_path, {CASE_PATH: changed(CASE, "kind: practice", "kind: survey")})
    after = content.read().library
    same = [entry.id for entry in after.entries if before.by_id.get(entry.id) is entry]
    assert same == [entry.id for entry in before.entries if entry.id != "C0001"]


def test_content_that_is_not_there_is_told_and_nothing_else(tmp_path):
    reading = Content(tmp_path / "nowhere").read()
    assert [each.code for each in reading.errors] == ["T001"]
