"""What stands above a title is told from a title, and from the first sentence of a text without one."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tashan.ingest.metadata import preamble
from tashan.ingest.metadata.preamble import is_preamble


@pytest.mark.parametrize(
    "line",
    [
        "村里的厕所怎样管得住",
        "破晓时分，老耿爬起来。“你觉得咋样？”",
        "一是抓班子、带队伍；二是办实事。",
        "清河县的做法、成效与启示",
    ],
)
def test_titles_and_sentences_are_none(line):
    assert not is_preamble(line)


@pytest.mark.parametrize(
    "line",
    [
        "清河工作简报",
        "第12期（总第80期）",
        "附件1：",
        "内部资料，注意保存",
        "首页 > 党建、治理 > 正文",
        "清河新闻网",
        "清河县：",
    ],
)
def test_what_stands_above_a_title_is_one(line):
    assert is_preamble(line)


@given(data=st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_line_that_the_pattern_knows_is_taken_for_a_sentence(data):
    line = data.draw(st.from_regex(preamble._PREAMBLE(), fullmatch=True))
    if line == line.strip(" *＊_"):
        assert not preamble._ARROWS.isdisjoint(line) or preamble._PUNCTUATION.isdisjoint(line)
