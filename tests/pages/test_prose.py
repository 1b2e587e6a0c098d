"""What editors write in bodies: kept as written, made safe."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.pages.prose import Shown, prose, sections
from tests.material import MATERIAL, needs_material

CITED = frozenset({"S1"})
PICTURES = {"images/home.png": Shown("../guide/images/home.png", 1280, 800)}


@pytest.mark.parametrize(
    "text",
    ["村里成立两个议事会。", "到2005年底，共有2365名。", "“双推一选”和《条例》", "1 < 2 & 3 > 2", "[S9]没有这个来源"],
)
def test_keeps_the_words(text):
    assert text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in prose(text, CITED)


def test_a_source_marker_becomes_a_link_to_the_card_and_never_opens_a_line():
    assert '\u2060<a class="t-src" href="#S1" title="来源 S1"' in prose("村里有两个议事会。[S1]", CITED)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**不编。**材料没有写", "<strong>不编。</strong>材料没有写"),
        ("甲**“乙”**丙", "甲<strong>“乙”</strong>丙"),
        ("**一 [S1] 二**三", "S1</a> 二</strong>三"),
        ("**甲*乙*丙**", "<strong>甲<em>乙</em>丙</strong>"),
        ("2 ** 3 ** 4", "2 ** 3 ** 4"),
    ],
)
def test_bold_closes_after_chinese_punctuation(text, html):
    assert html in prose(text, CITED)


@pytest.mark.parametrize(
    "text",
    [
        "![首页](images/other.png)",
        "![首页](https://a.cn/home.png)",
        "![](images/home.png)",
        "\\![首页](images/home.png)",
    ],
)
def test_a_picture_that_the_page_does_not_know_is_none(text):
    assert "<img" not in prose(text, pictures=PICTURES)
    assert "<img" not in prose("![首页](images/home.png)")


def test_a_picture_of_the_guide_is_shown_with_its_words_and_its_size():
    html = prose('![首页"<b>](images/home.png)', pictures=PICTURES)
    assert 'src="../guide/images/home.png"' in html
    assert 'alt="首页&quot;' in html
    assert 'width="1280"' in html
    assert "<b>" not in html.replace("&lt;b&gt;", "")


@pytest.mark.parametrize(
    "address", ["https://a.cn/x.png", "//a.cn/x.png", "data:image/png;base64,AA", "x.svg", "/x.png"]
)
def test_no_picture_comes_from_elsewhere(address):
    assert "a.cn" not in prose("![首页](x)", pictures={"x": Shown(address, 1, 1)})
    assert f'src="{address}"' not in prose("![首页](x)", pictures={"x": Shown(address, 1, 1)})


class _Seen(HTMLParser):
    """Every element and attribute that a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "img", "iframe", "svg", "style", "form", "input", "object", "embed", "link", "meta"}:
            self.bad.append(tag)
        for name, value in attrs:
            href = (value or "").strip().lower()
            if name not in {"href", "title", "class", "rel", "start"} or href.startswith(("javascript", "data", "vb")):
                self.bad.append(f"{tag} {name}={value}")


def _faults(html: str) -> list[str]:
    seen = _Seen()
    seen.feed(html)
    return seen.bad


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "![x](http://example.org/a.png)",
        '<a href="https://a.cn" onclick="alert(1)">x</a>',
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "[x]: javascript:alert(1)\n[x]",
        "<javascript:alert(1)>",
        "{{ config }} {% include 'x' %}",
    ],
)
def test_nothing_in_a_body_runs(attack):
    assert _faults(prose(attack, CITED)) == []


@needs_material
def test_no_known_attack_string_runs():
    vectors = json.loads((MATERIAL / "bench" / "xss_vectors.json").read_text("utf-8"))
    strings = [vector["html"] for vector in vectors]
    assert len(strings) > 400
    assert [text for text in strings if _faults(prose(text, CITED))] == []


@given(st.text(alphabet=st.sampled_from("甲乙#-=[]()!<>`*_\\\n S1&\"'&:/|"), max_size=80))
def test_any_text_is_safe(text):
    assert _faults(prose(text, CITED)) == []


@given(st.lists(st.sampled_from(["## 背景", "## 做法", "甲乙丙。", "", "```", "- 一", "### 小题", "---"]), max_size=12))
def test_sections_lose_no_line_but_the_headings(lines):
    body = "\n".join(lines)
    found = "\n".join(section.markdown for section in sections(body))
    assert all(line in found for line in lines if line and not line.startswith("## "))


def test_sections_have_distinct_anchors():
    assert [section.anchor for section in sections("前言\n\n## 做法\n\n甲\n\n## 做法\n\n乙")] == [
        "",
        "zuo-fa",
        "zuo-fa-2",
    ]
