"""Folding: what must stay apart, what becomes the same, and that folding twice is folding once."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.chinese.fold import fold, simplified


@pytest.mark.parametrize("text", ["软弱涣散", "13.8%", "2.6‰", "党建+网格", "村社1号 2021", "𠮷野家", ""])
def test_keeps(text):
    assert fold(text) == text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("軟弱渙散", "软弱涣散"),
        ("软弱渙散", "软弱涣散"),
        ("後進村整頓", "后进村整顿"),
        ("ＡＰＰ １３．８％", "app 13.8%"),
        ("“三强型”村干部", "三强型 村干部"),
        ("落实，然后……检查。", "落实 然后 检查"),
        ("版本2. 第3.5条 foo.bar", "版本2 第3.5条 foo bar"),
        ("指\u200b尖\u00ad上", "指尖上"),
        ("葛\U000e0100城", "葛城"),
        ("ﬁ ㎡ ①", "fi m2 1"),
        ("a_b", "a b"),
        ("🙂好🙂", "好"),
        ("薴", "苎"),
    ],
)
def test_changes(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text):
    once = fold(text)
    assert fold(once) == once


@given(st.text(st.sampled_from("軟软弱，。１1.%+ a\n（議）①豈\uf900\u200d")))
def test_nothing_but_runs_is_left(text):
    folded = fold(text)
    assert all(c == " " or c.isalnum() or c in "%‰+." for c in folded)
    assert folded == " ".join(folded.split())


@given(st.lists(st.text(st.characters(categories=["Lo"], min_codepoint=0x3400, max_codepoint=0x9FFF)), max_size=5))
def test_each_character_is_simplified_alone(parts):
    """No phrase rule: what a character becomes does not depend on its neighbours."""
    assert fold("".join(parts)) == "".join(map(fold, parts))


def test_simplified_forms_are_single_characters_that_stay():
    for own, form in simplified().items():
        assert len(form) == 1
        assert form not in simplified(), own
        assert unicodedata.category(form).startswith("L")


@pytest.mark.parametrize(
    ("hans", "hant"),
    [
        ("反复上访", "反覆上訪"),
        ("简单明了", "簡單明瞭"),
        ("看着办", "看著辦"),
        ("家具", "傢俱"),
        ("咨询", "諮詢"),
        ("凭借", "憑藉"),
    ],
)
def test_words_that_traditional_text_writes_otherwise_are_the_same(hans, hant):
    assert fold(hant) == fold(hans)
