"""One file of a batch: whatever it is, there is an outcome; only the inbox can refuse."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from tashan.ingest.batch import Job, work
from tashan.ingest.draft import Part
from tashan.ingest.encoded import on_one_line
from tashan.ingest.pipeline import Tags, untagged
from tests.ingest.duplicates.test_same_text import ARTICLE


def job(path: Path, inbox: Path) -> Job:
    return Job(path, inbox, "edition", os.getpid())


def test_a_file_that_went_away_is_one_chinese_message(tmp_path: Path) -> None:
    outcome = work(job(tmp_path / "没有.txt", tmp_path / "inbox"), lambda: untagged)
    assert outcome.status == "refused"
    assert "文件不见了" in outcome.error
    assert not (tmp_path / "inbox").exists()


def test_what_is_no_file_is_one_chinese_message(tmp_path: Path) -> None:
    assert "读不出来" in work(job(tmp_path, tmp_path / "inbox"), lambda: untagged).error


def test_a_fault_of_the_program_costs_one_file(tmp_path: Path) -> None:
    def broken(text: str, part: Part) -> Tags:
        raise ZeroDivisionError

    (tmp_path / "甲.txt").write_text(ARTICLE, "utf-8")
    outcome = work(job(tmp_path / "甲.txt", tmp_path / "inbox"), lambda: broken)
    assert outcome.status == "refused"
    assert "ZeroDivisionError" in outcome.error
    assert len(json.loads(on_one_line(outcome.told))["source"]["sha256"]) == 64


def test_a_file_that_is_too_large_is_known_by_its_hash(tmp_path: Path) -> None:
    with (tmp_path / "甲.txt").open("wb") as file:
        file.truncate(50_000_000)
    outcome = work(job(tmp_path / "甲.txt", tmp_path / "inbox"), lambda: untagged)
    assert "50.0 MB" in outcome.error
    digest = hashlib.sha256(bytes(50_000_000)).hexdigest()
    assert json.loads(on_one_line(outcome.told))["source"]["sha256"] == digest


def test_a_record_is_prepared_out_of_sight(tmp_path: Path) -> None:
    (tmp_path / "甲.txt").write_text(ARTICLE, "utf-8")
    outcome = work(job(tmp_path / "甲.txt", tmp_path / "inbox"), lambda: untagged)
    assert outcome.prepared is not None
    assert [path.name[0] for path in (tmp_path / "inbox").iterdir()] == ["."]
    assert outcome.prepared.manifest["edition"] == '"edition": "edition"'


def test_an_inbox_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "甲.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "inbox").write_text("a file", "utf-8")
    with pytest.raises(OSError, match="inbox"):
        work(job(tmp_path / "甲.txt", tmp_path / "inbox"), lambda: untagged)
