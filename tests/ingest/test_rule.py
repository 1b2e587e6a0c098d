"""A rule works until it finds nothing more, and its nested finds become one edit."""

from __future__ import annotations

from tashan.ingest.article import Article
from tashan.ingest.rule import removing, removing_lines, replacing, settled

SHARE = removing("share", "分享到", "分享提示")


def test_what_a_removal_brings_together_is_removed_too():
    article = settled(Article("正文分分享到享到完"), SHARE)
    assert article.text == "正文完"
    assert [(edit.before, edit.after) for edit in article.edits] == [("分分享到享到", "")]


def test_a_replacement_that_changes_nothing_is_no_change():
    assert list(replacing("same", "甲", "甲", "不变").find("甲乙")) == []


def test_a_line_rule_sees_any_script_and_width_and_takes_the_newline_along():
    rule = removing_lines("notice", "提示", r"版权:\w+")
    assert settled(Article("正文\n  版權：某某\n完"), rule).text == "正文\n完"


def test_a_line_rule_leaves_a_line_that_only_begins_so():
    assert list(removing_lines("notice", "提示", "版权").find("版权意识\n")) == []
