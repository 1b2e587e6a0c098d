"""Mending: what must be left alone, what is mended, and never a second change."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.checks import run
from tashan.checks.mend import mended, names_of
from tashan.checks.mend.language import plain
from tashan.library.files import KINDS, File
from tests.content import CASE, changed, loaded

CASES = KINDS[0]
NAMES = {
    "灌溉用水无人管": frozenset({"P001"}),
    "院坝议事": frozenset({"M001"}),
    "两样": frozenset({"P001", "P002", "M001"}),
}
BODY = "争水的事年年有，去年有 12 件。[S1]"


def fixed(text):
    return mended(File("cases/C0001-yuanba.md", CASES, "C0001", text), text, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "他说“開會,再議”就走了。",
        "依《農村工作條例(試行)》办。",
        "写成 `a, b`，见[说明](../guide/read.html)。",
        "用 Word (2019) 版，3:5 开。",
        "去年有 12 件，占13.8%。",
        "见 https://example.org/a,b:c",
        "后备干部在后面，皇后不算。",
    ],
)
def test_keeps(text):
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("争水的事,年年有;没人管:怎么办?", "争水的事，年年有；没人管：怎么办？"),
        ("争水(用水)的事", "争水（用水）的事"),
        ("年年開會", "年年开会"),
        ("“开会”,散会", "“开会”，散会"),
        ("争水的 事，　年年有", "争水的事，年年有"),
        ('争水叫"抢水"的多', "争水叫“抢水”的多"),
        ("争⽔的事有１２件\u200b", "争水的事有12件"),
        ("", ""),
    ],
)
def test_changes(text, after):
    assert plain(text) == after


@settings(deadline=None)
@given(st.text('争水开會,;:?!()“”《》"` 　12aA１⽔\u200b。，', max_size=40))
def test_a_second_mending_changes_nothing(text):
    once = plain(text)
    assert plain(once) == once


def test_a_sound_file_stays_as_it_is():
    assert fixed(CASE) == CASE


@pytest.mark.parametrize("line", ["> 他说,再議 一次", "| 写成 题目=… 这样 | 甲,乙 |"])
def test_quoted_lines_and_rows_of_tables_stay(line):
    text = changed(CASE, BODY, f"{BODY}\n\n{line}")
    assert fixed(text) == text


def test_names_become_ids_and_doubtful_ones_stay():
    text = changed(CASE, "- id: P001", "- id: 灌溉用水無人管  # 按名称写的")
    assert "- id: P001  # 按名称写的" in fixed(text)
    assert "- id: 没有的" in fixed(changed(CASE, "- id: P001", "- id: 没有的"))
    assert "- id: 两样" in fixed(changed(CASE, "- id: P001", "- id: 两样"))


def test_keys_come_in_the_order_of_the_template_with_their_comments():
    text = changed(CASE, "kind: practice\n", "").replace("themes:", "# 说明类型\nkind: practice\nthemes:", 1)
    made = fixed(text)
    assert made.index("# 说明类型\nkind: practice\n") < made.index("place:")
    assert sorted(made.splitlines()) == sorted(text.splitlines())


def test_a_file_that_cannot_be_read_is_left_to_the_check():
    for text in ("没有资料栏,\n", "---\ntitle: [\n---\n開會,\n", changed(CASE, "level: county", "level: x")):
        assert fixed(text) == text


def test_what_was_mended_passes_the_checks(tmp_path):
    text = changed(CASE, BODY, "争水的事,年年有(多),開會 也没用。[S1]")
    text = changed(text, "没有人出面。", "没人管;都怕'得罪人'。")
    library, _ = loaded(tmp_path, {"cases/C0001-yuanba.md": fixed(text)})
    assert [each.code for each in run(library) if each.code in ("T302", "T303", "T308")] == []
    assert "P001" in names_of(library)["灌溉用水无人管"]


@pytest.mark.parametrize("front", ["{}", "{title: 题, id: C0001}", "? title\n: 题", "title: 题\rkind: x"])
def test_keys_that_are_written_oddly_stay_where_they_are(front):
    text = f"---\n{front}\n---\n\n正文。\n"
    assert fixed(text) == text


def test_what_looks_like_a_key_within_a_value_moves_with_the_value():
    text = changed(CASE, "kind: practice\n", "lead: '一个单位\n\nstate: 很长'\nkind: practice\n")
    assert fixed(text).index("lead: '一个单位\n\nstate: 很长'\n") > fixed(text).index("kind: practice")
