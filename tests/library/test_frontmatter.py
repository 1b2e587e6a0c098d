"""A file is taken apart without losing a line, however it was saved."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.library.fault import Fault
from tashan.library.frontmatter import take_apart

SHEET = "---\ntitle: 题\nlevel: village\n---\n\n## 背景\n\n正文\n"


@pytest.mark.parametrize(
    "text", [SHEET, "\ufeff" + SHEET, SHEET.replace("\n", "\r\n"), SHEET.replace("---\n", "---  \n")]
)
def test_however_it_was_saved(text: str) -> None:
    sheet = take_apart(text)
    assert sheet.parsed.values == {"title": "题", "level": "village"}
    assert sheet.parsed.positions[("level",)] == (3, 8)
    assert (sheet.body, sheet.body_line) == ("## 背景\n\n正文", 6)


def test_rules_in_the_body_stay_in_the_body() -> None:
    assert take_apart("---\na: b\n---\n甲\n\n---\n\n乙\n---\n").body == "甲\n\n---\n\n乙\n---"


def test_dashes_inside_a_value_do_not_end_the_frontmatter() -> None:
    assert take_apart("---\na: b --- c\nd: ----\n---\n").parsed.values == {"a": "b --- c", "d": "----"}


@pytest.mark.parametrize(
    ("text", "position", "code"),
    [
        ("", (1, 1), "T006"),
        ("## 没有资料栏\n", (1, 1), "T006"),
        ("\n---\na: b\n---\n", (1, 1), "T006"),
        ("----\na: b\n----\n", (1, 1), "T006"),
        ("---\na: b\n", (1, 1), "T006"),
        ("---\na: b\n---\n正文\u202e\n", (4, 3), "T005"),
        ("---\na: b\n---\n正\x07文\n", (4, 2), "T005"),
        ("---\na: b\n---\n正\u2028文\n", (4, 2), "T005"),
        ("---\na: b: c\n---\n", (2, 5), "T010"),
    ],
)
def test_one_fault_with_its_place(text: str, position: tuple[int, int], code: str) -> None:
    with pytest.raises(Fault) as caught:
        take_apart(text)
    assert (caught.value.position, caught.value.code) == (position, code)


LINES = st.lists(st.text(alphabet="ab文，#*-> ", max_size=8), max_size=8)


@settings(deadline=None)
@given(LINES)
def test_the_body_keeps_its_text_and_its_line(lines: list[str]) -> None:
    text = "---\na: b\n---\n" + "\n".join(lines)
    sheet = take_apart(text)
    assert sheet.body == "\n".join(lines).strip("\n").rstrip()
    if sheet.body:
        assert text.split("\n")[sheet.body_line - 1].startswith(sheet.body.split("\n")[0])


@settings(deadline=None)
@given(st.text(alphabet="-\n\r ab:\ufeff\u2029#", max_size=40))
def test_any_text_is_a_sheet_or_one_fault(text: str) -> None:
    with suppress(Fault):
        assert take_apart(text).body_line >= 3
