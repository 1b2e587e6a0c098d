"""The commands that change states, as an editor runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.cli.main import main
from tashan.library.load import load
from tashan.library.model import Case
from tests.content import CASE, changed, written

PATH = "cases/C0001-yuanba.md"
DRAFT = changed(CASE, "state: reviewed", "state: draft\nprovided_by: 某镇政府")


def run(root: Path, *call: str) -> int:
    return main([call[0], "C0001", "--root", str(root), "--date", "2026-03-04", *call[1:]])


def case(root: Path) -> Case:
    library, faults = load(root)
    assert [str(each) for each in faults] == []
    return library.cases[0]


def test_from_draft_to_withdrawn_with_a_history_of_units(tmp_path: Path) -> None:
    root = written(tmp_path, {PATH: DRAFT})
    assert run(root, "submit") == 0
    assert run(root, "approve", "--by", "某县委党校", "--what", "核对了两个数字") == 0
    assert run(root, "withdraw", "--reason", "提供单位要求撤下") == 0
    found = case(root)
    assert (found.state, found.provided_by, found.checked_by) == ("withdrawn", "某镇政府", "某县委党校")
    assert [(each.state, each.by, each.what) for each in found.history] == [
        ("pending", "某镇政府", "交来核对"),
        ("reviewed", "某县委党校", "核对了两个数字"),
        ("withdrawn", "某县委党校", "提供单位要求撤下"),
    ]


def test_withdrawing_tells_who_still_names_the_entry(tmp_path: Path, capsys) -> None:
    other = changed(changed(CASE, "院坝议事管灌溉", "另一个做法"), "kind: practice", "kind: practice\npart_of: C0001")
    root = written(tmp_path, {PATH: CASE, "cases/C0002-er.md": other})
    assert run(root, "withdraw", "--reason", "重复") == 0
    shown = capsys.readouterr()
    assert shown.out.splitlines() == [
        "cases/C0002-er.md:5:10 T109 C0001 已下架，这里还提到它（删掉这一处，或换成别的条目）"
    ]
    assert "已下架" in shown.err


def test_what_is_not_sound_does_not_get_approved(tmp_path: Path, capsys) -> None:
    text = changed(DRAFT, "id: P001", "id: P009")
    root = written(tmp_path, {PATH: text})
    assert run(root, "approve", "--by", "某县委党校") == 1
    assert "T101" in capsys.readouterr().err
    assert (root / PATH).read_text("utf-8") == text


@pytest.mark.parametrize(
    ("text", "call"),
    [
        (CASE, ("approve", "--by", "某单位")),
        (DRAFT.replace("draft", "pending"), ("submit",)),
        (DRAFT.replace("draft", "withdrawn"), ("withdraw", "--reason", "再来一次")),
        (DRAFT.replace("draft", "withdrawn"), ("approve", "--by", "某单位")),
        (changed(CASE, "level: county", "level: xian"), ("withdraw", "--reason", "重复")),
        (changed(CASE, "state: reviewed", "state: reviewed\nhistory: [{date: 2026-01-01, what: 写}]"), ("submit",)),
        (CASE, ("withdraw", "--reason", "看不见\u202e的字")),
        (CASE, ("withdraw", "--reason", "长" * 1001)),
    ],
)
def test_what_cannot_be_done_changes_nothing_and_is_told_in_one_line(tmp_path: Path, text, call, capsys) -> None:
    root = written(tmp_path, {PATH: text})
    assert run(root, *call) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 1, shown.err
    assert (root / PATH).read_text("utf-8") == text
