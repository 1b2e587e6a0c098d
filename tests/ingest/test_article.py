"""An article's trail: changes become edits of the decoded text, and flags stay on their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.article import Article, Flag
from tashan.ingest.edit import Change, replay, revert


def change(start: int, end: int, after: str = "") -> Change:
    return Change(start, end, after, "理由")


def spans(article: Article) -> list[tuple[str, str]]:
    return [(edit.before, edit.after) for edit in article.edits]


def test_an_article_without_changes_is_its_decoded_text():
    assert Article("\ufeff甲\r\n").text == "\ufeff甲\r\n"


def test_changes_may_come_in_any_order():
    assert Article("甲乙丙").edited("rule", [change(2, 3), change(0, 1, "丁")]).text == "丁乙"


def test_a_change_over_an_earlier_one_becomes_one_edit_that_names_both():
    article = Article("甲乙丙丁").edited("one", [change(1, 2)]).edited("two", [change(0, 2, "戊")])
    assert article.text == "戊丁"
    assert spans(article) == [("甲乙丙", "戊")]
    assert article.edits[0].rule == "one+two"


def test_a_change_that_restores_the_source_leaves_no_edit():
    assert Article("甲乙").edited("one", [change(0, 1, "丙")]).edited("two", [change(0, 1, "甲")]).edits == ()


def test_changes_must_not_overlap():
    with pytest.raises(ValueError, match="overlapping"):
        Article("甲乙丙").edited("rule", [change(0, 2), change(1, 3)])


def test_an_edit_without_a_reason_fails():
    with pytest.raises(ValueError, match="reason"):
        Article("甲").edited("rule", [Change(0, 1, "", "")])


def test_a_text_that_is_not_what_the_trail_made_cannot_be_taken_back():
    article = Article("甲乙丙").edited("rule", [change(1, 2, "丁")])
    with pytest.raises(ValueError, match="trail"):
        revert("甲乙丙", article.edits)


def test_flags_move_with_their_words_and_go_with_them():
    article = Article("甲乙丙丁").flagged([Flag("one", 2, 3, "在丙上"), Flag("two", 0, 1, "在甲上")])
    moved = article.edited("rule", [change(0, 1)])
    assert [(flag.kind, moved.text[flag.start : flag.end]) for flag in moved.flags] == [("one", "丙")]


@st.composite
def histories(draw):
    """An article after several turns of changes that do not overlap within a turn."""
    article = Article(draw(st.text("甲乙丙丁戊\n", max_size=30)))
    for turn in range(draw(st.integers(0, 4))):
        cuts = sorted(draw(st.lists(st.integers(0, len(article.text)), max_size=8)))
        pairs = zip(cuts[::2], cuts[1::2], strict=False)
        changes = [change(start, end, draw(st.text("己庚\n", max_size=3))) for start, end in pairs]
        kept = [one for at, one in enumerate(changes) if not at or one.start > changes[at - 1].end]
        article = article.edited(f"rule-{turn}", kept)
    return article


@given(histories())
def test_the_trail_leads_forwards_and_backwards(article):
    assert replay(article.decoded, article.edits) == article.text
    assert revert(article.text, article.edits) == article.decoded


@given(histories())
def test_edits_are_in_order_and_do_not_overlap(article):
    at = 0
    for edit in article.edits:
        assert at <= edit.start <= edit.end <= len(article.decoded)
        assert article.decoded[edit.start : edit.end] == edit.before != edit.after
        at = edit.end


@given(histories(), st.data())
def test_each_turn_does_to_the_text_what_was_asked(article, data):
    start = data.draw(st.integers(0, len(article.text)))
    end = data.draw(st.integers(start, len(article.text)))
    expected = article.text[:start] + "新" + article.text[end:]
    assert article.edited("rule", [change(start, end, "新")]).text == expected
