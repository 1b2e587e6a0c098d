"""The words of this field, in every way of writing them that ends in simplified characters; and what must stay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tashan.chinese.script import simplified_each, to_hans
from tashan.chinese.variants import standard, standard_each

TERMS = Path(__file__).with_name("governance_terms.txt")


def terms() -> Iterator[tuple[str, str]]:
    """Each term as written, with its simplified form."""
    for line in TERMS.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            for term in line.split():
                written, _, simple = term.partition("→")
                yield written, simple


@pytest.mark.parametrize(
    "text",
    [
        "帐篷 覆盖 颠覆 刻画 神祇 瞭望 慰藉 乾隆 乾坤 著作 什么 仿佛 余某 范某",
        "喆 堃 淼 邨 昇 甯 祕",  # characters of names
    ],
)
def test_what_is_standard_stays(text):
    assert standard(text) == text


@pytest.mark.parametrize(
    ("written", "simple"),
    [
        ("帳篷、營帳、蚊帳", "帐篷、营帐、蚊帐"),
        ("動畫分類，政策畫冊，社區畫牆，設計畫面", "动画分类，政策画册，社区画墙，设计画面"),
        ("翻天覆地，顛覆，植被覆蓋", "翻天覆地，颠覆，植被覆盖"),
        ("土地祇能由集體發包，神祇不管", "土地只能由集体发包，神祇不管"),
        ("瞭望塔上瞭解情況", "瞭望塔上了解情况"),
        ("慰藉和蘊藉", "慰藉和蕴藉"),
        ("乾潭鎮鬧乾旱，乾旱村缺水", "乾潭镇闹干旱，干旱村缺水"),
        ("過甚其詞", "过甚其词"),
        ("甯女士說", "甯女士说"),
        ("姓沈的支書", "姓沈的支书"),
        ("稻田打坏，一坏俱坏，土坏房", "稻田打坏，一坏俱坏，土坯房"),
    ],
)
def test_a_look_alike_keeps_its_character(written, simple):
    assert to_hans(written) == simple


def test_the_terms_of_this_field():
    every = list(terms())
    assert len(every) > 500
    assert [(written, to_hans(written)) for written, simple in every if to_hans(written) != simple] == []


def test_a_simplified_term_stays():
    assert [simple for _, simple in terms() if to_hans(simple) != simple] == []


def test_a_character_alone_has_its_own_form_whatever_words_it_stands_in():
    assert standard_each("帳戶") == "帳戶"
    assert simplified_each("衞生、帳戶") == "卫生、帐户"
