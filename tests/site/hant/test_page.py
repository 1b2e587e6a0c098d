"""A page becomes traditional in its words alone."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.chinese.script import to_hant
from tashan.site.hant.page import switched
from tashan.site.hant.words import converted

tw = partial(to_hant, region="tw")


@pytest.mark.parametrize(
    "page",
    [
        '<p id="软弱" class="组织">A</p>',
        '<a href="cases/index.html#贵州">1</a>',
        '<option value="贵州省">2</option>',
        "<script>var words = '组织';</script>",
        "<!-- 组织 -->",
        '<meta name="viewport" content="组织">',
    ],
)
def test_keeps(page):
    assert converted(page, tw) == page


@pytest.mark.parametrize(
    ("page", "after"),
    [
        ("<p>组织建设</p>", "<p>組織建設</p>"),
        ("<b>干</b>部<wbr>队伍", "<b>幹</b>部<wbr>隊伍"),
        ("<td>干</td><td>部</td>", "<td>幹</td><td>部</td>"),
        ('<a title="组织 > 建设" href="x">里</a>', '<a title="組織 > 建設" href="x">裡</a>'),
        ('<meta name="description" content="组织">', '<meta name="description" content="組織">'),
        ("<cite>《关于加强村务公开的意见》</cite>", "<cite>《關於加強村務公開的意見》</cite>"),
        ("建立社区，发布信息", "建立社區，發佈信息"),
        ('<script type="application/json">{"a": "\\u7ec4\\u7ec7<\\/x>"}</script>', None),
    ],
)
def test_changes(page, after):
    made = converted(page, tw)
    if after is None:
        assert "\\u7d44\\u7e54" in made
        assert "</x>" not in made
    else:
        assert made == after


def test_addresses_of_pages_stay_and_files_are_shared():
    page = (
        '<html lang="zh-Hans"><link href="../assets/css/a.css"><script src="../search/client.js"></script>'
        '<a href="P001.html#x">1</a><a href="../search.html?q=a">2</a><a href="#y">3</a>'
        '<img src="data:image/svg+xml,x">'
        '<a href="https://a.cn/b.pdf">4</a><a class="t" href="../hant/problems/P002.html" data-script-switch>繁</a>'
    )
    made = switched(page, "problems/P002.html", "tw", tw)
    assert '<html lang="zh-Hant-TW">' in made
    assert '<link href="../../assets/css/a.css"><script data-tree="hant" src="../../search/client.js">' in made
    for kept in (
        'href="P001.html#x"',
        'href="../search.html?q=a"',
        'href="#y"',
        'src="data:',
        'href="https://a.cn/b.pdf"',
    ):
        assert kept in made
    assert 'href="../../problems/P002.html" data-script-switch' in made


@given(st.text("组织干部后里面发《》“”，。 <>&", max_size=30))
def test_markup_is_never_touched(text):
    page = f"<p class='组织'>{text.replace('<', '&lt;').replace('>', '&gt;')}</p><i>后</i>"
    made = converted(page, tw)
    assert made.startswith("<p class='组织'>")
    assert len(made) == len(page)
