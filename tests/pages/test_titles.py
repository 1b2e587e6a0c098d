"""Titles may break between words, never inside a word, a short quotation or beside punctuation."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tashan.pages.titles import breakable


def test_punctuation_keeps_its_own_rules():
    assert "<wbr>：" not in breakable("碧江区：村干部职业化")
    assert "：<wbr>" not in breakable("碧江区：村干部职业化")


def test_a_short_quotation_stays_whole():
    assert '<span class="t-nobr">“雏雁”</span>' in breakable("村干部与“雏雁”后备培养")


def test_a_line_may_break_between_words():
    assert "村干部<wbr>职业化" in breakable("碧江区：村干部职业化")


@given(st.text(max_size=40))
def test_the_text_stays_the_same(text):
    plain = breakable(text).replace("<wbr>", "").replace('<span class="t-nobr">', "").replace("</span>", "")
    assert plain.unescape() == text
