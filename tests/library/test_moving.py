"""A change of state in a content file: what stays, what changes, and a file that loads afterwards as it says."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.library.fault import Fault
from tashan.library.files import KINDS, File
from tashan.library.load import entry_of
from tashan.library.model import Entry
from tashan.library.moving import Move, moved
from tests.content import CASE, PROBLEM, changed

DAY = datetime.date(2026, 3, 4)
WITHDRAWAL = Move("withdrawn", DAY, "某县委党校", "原文单位要求撤下")


def entry(text: str, kind: int = 0) -> Entry:
    found, faults = entry_of(File("x.md", KINDS[kind], ("C0001", "P001")[kind], text))
    assert [str(each) for each in faults] == []
    assert found
    return found


def test_everything_else_stays_line_by_line() -> None:
    text = changed(changed(CASE, "state: reviewed", "state: reviewed  # 组里定的"), "said_by:", "# 谁说的\nsaid_by:")
    before, after = text.split("\n"), moved(text, WITHDRAWAL).split("\n")
    assert [line for line in before if line not in after] == ["state: reviewed  # 组里定的", "updated: 2026-01-02"]
    assert [line for line in after if line not in before] == [
        "state: withdrawn  # 组里定的",
        "updated: 2026-03-04",
        "history:",
        "  - date: 2026-03-04",
        "    by: 某县委党校",
        "    what: 原文单位要求撤下",
        "    state: withdrawn",
    ]


def test_line_ends_and_byte_order_mark_stay() -> None:
    assert moved("\ufeff" + CASE.replace("\n", "\r\n"), WITHDRAWAL) == "\ufeff" + moved(CASE, WITHDRAWAL).replace(
        "\n", "\r\n"
    )


def test_a_topic_that_never_named_its_state() -> None:
    found = entry(moved(PROBLEM, WITHDRAWAL), 1)
    assert (found.state, found.updated, found.history[0].by) == ("withdrawn", DAY, "某县委党校")


def test_moves_follow_each_other_in_the_history() -> None:
    text = changed(CASE, "state: reviewed", "state: draft")
    for state, what in (("pending", "交来核对"), ("reviewed", "核过数字"), ("withdrawn", "撤下")):
        text = moved(text, Move(state, DAY, "某单位", what))
    found = entry(text)
    assert [(each.state, each.what) for each in found.history] == [
        ("pending", "交来核对"),
        ("reviewed", "核过数字"),
        ("withdrawn", "撤下"),
    ]
    assert found.checked_by == "某单位"  # type: ignore[attr-defined]


@pytest.mark.parametrize("written", ["history:", "history: []", "history: []  # 还没有", "history:\n# 空着"])
def test_an_empty_history_is_begun(written: str) -> None:
    assert len(entry(moved(changed(CASE, "state: reviewed", f"state: reviewed\n{written}"), WITHDRAWAL)).history) == 1


@pytest.mark.parametrize("indent", ["", "  ", "    "])
def test_a_history_goes_on_as_it_was_indented(indent: str) -> None:
    item = f"history:\n{indent}- date: 2026-01-01\n{indent}  what: 初稿\n\n# 下一项\n"
    found = entry(moved(changed(CASE, "updated:", f"{item}updated:"), WITHDRAWAL))
    assert [each.what for each in found.history] == ["初稿", "原文单位要求撤下"]


@pytest.mark.parametrize(
    "text",
    [
        changed(CASE, "state: reviewed", "history: [{date: 2026-01-01, what: 初稿}]\nstate: reviewed"),
        "---\n{state: draft, updated: 2026-01-01}\n---\n",
        "没有资料栏\n",
    ],
)
def test_what_cannot_be_moved_is_a_fault(text: str) -> None:
    with pytest.raises(Fault):
        moved(text, WITHDRAWAL)


@settings(deadline=None)
@given(st.text(alphabet="他'\"#:-[]{}&*!|>%@`, \n\t。null0", min_size=1, max_size=30).filter(str.strip))
def test_whatever_the_reason_it_is_read_back(reason: str) -> None:
    found = entry(moved(CASE, Move("withdrawn", DAY, reason, reason)))
    assert found.history[0].what == found.history[0].by == " ".join(reason.split())
