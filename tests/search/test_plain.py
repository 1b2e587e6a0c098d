"""A body without its markup: what a reader sees, no more and no less."""

from __future__ import annotations

import pytest

from tashan.search.plain import plain, told


@pytest.mark.parametrize("text", ["一句话。", "3.5个百分点", "A-B 与 C_D", "<b>尖括号照写</b>"])
def test_keeps(text):
    assert plain(text) == ((), text)


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("写明一条。[S1]", "写明一条。"),
        ("见[说明](guide/read.html)。", "见说明。"),
        ("- 一是**商量**\n- 二是定下", "一是商量\n二是定下"),
        ("> 引一句\n> 再一句", "引一句\n再一句"),
        ("| 项 | 数 |\n| --- | ---: |\n| 会 | 3 |", "项   数  \n\n  会   3"),
        (r"写成\*号", "写成*号"),
    ],
)
def test_changes(markdown, text):
    assert plain(markdown)[1].split() == text.split()


def test_headings_are_apart_from_the_text():
    assert plain("## 背景\n\n开头。[S1]\n\n### 先商量 ###\n\n后来。") == (("背景", "先商量"), "开头。\n后来。")


def test_an_example_of_the_guide_is_not_what_it_tells():
    assert told("输入 `软弱换散` 也行。\n\n```\ntashan check\n```\n") == "输入  也行。\n\n```\ntashan check\n```\n"
