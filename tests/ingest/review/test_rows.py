"""Rows: every character of both sides stands in one, edits and flags where they belong, in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.article import Article, Flag
from tashan.ingest.clean import RULES, clean
from tashan.ingest.edit import Edit, replay
from tashan.ingest.review.align import pairs
from tashan.ingest.review.groups import GROUPS, OF_RULE, group_of
from tashan.ingest.review.rows import Row, rows
from tashan.ingest.review.visible import listed, named, visible
from tests.ingest.duplicates.test_same_text import ARTICLE


def edit(start: int, before: str, after: str, rule: str = "convert") -> Edit:
    return Edit(start, start + len(before), before, after, rule, "理由")


def rows_of(decoded: str, *edits: Edit, flags: tuple[Flag, ...] = ()) -> list[Row]:
    return list(rows(decoded, replay(decoded, edits), edits, flags))


def sides(row: Row) -> tuple[str, str]:
    return "".join(mark.text for mark in row.source), "".join(mark.text for mark in row.result)


@st.composite
def trails(draw: st.DrawFn) -> tuple[str, tuple[Edit, ...]]:
    decoded = draw(st.text("甲乙\n\r \u3000a", max_size=60))
    edits, at = [], 0
    while at < len(decoded):
        start = draw(st.integers(at, len(decoded)))
        end = draw(st.integers(start, min(len(decoded), start + 5)))
        after = draw(st.text("丙\n ", max_size=3))
        if decoded[start:end] != after:
            edits.append(edit(start, decoded[start:end], after))
        at = end + 1
    return decoded, tuple(edits)


@given(trails())
def test_nothing_is_lost_and_every_edit_is_told_once(trail: tuple[str, tuple[Edit, ...]]) -> None:
    decoded, edits = trail
    after = replay(decoded, edits)
    found = list(pairs(decoded, after, edits))
    assert "".join(piece.text for pair in found for piece in pair.source) == decoded
    assert "".join(piece.text for pair in found for piece in pair.result) == after
    assert [piece.edit for pair in found for piece in pair.source if piece.edit] == list(range(1, len(edits) + 1))
    told = [change.number for row in rows(decoded, after, edits, ()) for change in row.changes]
    assert told == list(range(1, len(edits) + 1))


def test_an_unchanged_article_is_its_paragraphs() -> None:
    found = rows_of("甲\n\n乙丙\n")
    assert [sides(row) for row in found] == [("甲", "甲"), ("乙丙", "乙丙")]
    assert all(row.same for row in found)


def test_a_deleted_line_stands_beside_nothing() -> None:
    found = rows_of("甲\n責編\n乙\n", edit(2, "責編\n", "", "editor-credits"))
    assert [sides(row) for row in found] == [("甲", "甲"), ("責編", ""), ("乙", "乙")]
    assert [row.same for row in found] == [True, False, True]


def test_a_wrapped_paragraph_stands_beside_its_broken_lines() -> None:
    found = rows_of("甲乙\n丙丁\n戊\n", edit(2, "\n", "", "soft-wraps"))
    assert [sides(row) for row in found] == [("甲乙↵\n丙丁", "甲乙丙丁"), ("戊", "戊")]


def test_line_ends_of_windows_break_no_rows_apart() -> None:
    found = rows_of("甲\r\n\r\n乙\r\n", *(edit(at, "\r", "", "line-endings") for at in (1, 3, 6)))
    assert [sides(row)[1] for row in found] == ["甲", "乙"]


def test_blank_lines_go_with_the_paragraph_above() -> None:
    found = rows_of("甲\n\n\n乙\n", edit(2, "\n", "", "blank-lines"))
    assert [sides(row) for row in found] == [("甲↵", "甲"), ("乙", "乙")]


def test_a_flag_stands_where_its_words_are() -> None:
    flags = (Flag("masked", 4, 6, "隐去", "照留"), Flag("truncated", 9, 9, "缺"))
    first, second = rows_of("甲乙\n以**為例乙\n", edit(6, "為", "为"), flags=flags)
    assert first.queries == ()
    assert [(query.number, query.words, query.message, query.suggestion) for query in second.queries] == [
        (1, "**", "隐去", "照留"),
        (2, "", "缺", ""),
    ]
    assert [(mark.text, mark.flag, mark.edit) for mark in second.result] == [
        ("以", 0, 0),
        ("**", 1, 0),
        ("为", 0, 1),
        ("例乙", 0, 0),
    ]


def test_an_edit_is_told_in_words() -> None:
    (row,) = rows_of("隨著\n", edit(0, "隨", "随"))
    (change,) = row.changes
    assert (change.number, change.before, change.after, change.reason) == (1, "隨", "随", "理由")
    assert change.group.name == "繁体转简体"


def test_a_long_deletion_is_whole_in_the_row_and_short_in_the_list() -> None:
    (row,) = rows_of("长" * 500, edit(0, "长" * 500, "", "spam-lines"))
    assert sides(row)[0] == "长" * 500
    assert row.changes[0].before.endswith("（共 500 字）")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("甲 乙", "甲 乙"), ("  ", "␣␣"), ("\u3000", "□"), ("\r", "␍"), ("\n", "↵\n"), ("甲\u200b", "甲⟨U+200B⟩")],
)
def test_white_space_and_unseen_signs_are_drawn(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_text_that_would_turn_the_line_around_is_spelt_out() -> None:
    assert named("甲\u202e乙") == "甲⟨U+202E⟩乙"


def test_a_list_entry_is_one_line() -> None:
    assert listed("\n甲\n  乙\n") == "甲↵乙"
    assert listed("\n") == "↵"


def test_every_rule_named_in_a_group_is_a_rule_and_stands_in_one_group() -> None:
    made = {rule.name for rule in RULES} | {"split-articles", "page-breaks"}
    assert OF_RULE.keys() <= made
    assert len(OF_RULE) == len(set(OF_RULE))
    assert group_of("no-such-rule") == GROUPS[-1]
    assert group_of("convert+straight-quotes") == OF_RULE["convert"]


def test_every_cleaning_rule_has_a_colour() -> None:
    assert [rule.name for rule in RULES if group_of(rule.name) == GROUPS[-1]] == []


def test_a_real_trail_is_told() -> None:
    article = clean(Article("<p>責任編輯:張三</p>\r\n" + ARTICLE.replace("，", ",") + "分享到：微信 微博\n"))
    found = list(rows(article.decoded, article.text, article.edits, article.flags))
    assert sum(len(row.changes) for row in found) == len(article.edits)
    assert all(change.reason for row in found for change in row.changes)
