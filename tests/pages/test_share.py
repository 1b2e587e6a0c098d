"""The end of a case page: the code can be read, the picture holds its text, the ways to report are those configured."""

from __future__ import annotations

import re

import pytest

from tashan.library.host import NOWHERE, Host
from tashan.pages import render
from tashan.pages.address import Here, address
from tashan.pages.qr import modules
from tashan.pages.share import lines, picture
from tests.builders import make_case, make_library
from tests.pages.reading import tree

HOST = Host("https://x.cn/tashan/", "https://g.cn/edit/main/", "https://g.cn/new?title=", "bj@x.cn", "010-1234")


def page(host):
    text = next(page.text for page in render(make_library(make_case()), host) if page.path == "cases/C0001.md")
    return text.split("\n---\n", 1)[1]


@pytest.mark.parametrize("width", [5, 17, 30])
def test_lines_keep_every_word_that_fits(width):
    text = "村里把账目一笔一笔贴出来，谁都能当场问；问了要答。"
    made = lines(text, width, 99)
    assert "".join(made) == text
    assert all(len(line) <= width + 1 for line in made)


def test_what_does_not_fit_is_cut_with_a_mark():
    assert lines("一二三四五六七八九十", 4, 2)[-1].endswith("……")


def test_the_code_is_square_and_has_its_quiet_zone():
    size, path = modules("https://x.cn/tashan/cases/C0001.html")
    places = [(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)h", path)]
    assert min(min(x, y) for x, y in places) == 4
    assert max(y for _, y in places) == size - 5


def test_the_code_leads_to_the_permanent_address():
    here = Here(address(make_case()))
    with_address, without = picture(make_case(), HOST, here), picture(make_case(), NOWHERE, here)
    assert with_address.code == modules("https://x.cn/tashan/cases/C0001.html")[1]
    assert with_address.hint == "扫码看全文"
    assert without.hint == "在他山检索 C0001"


def test_only_configured_ways_to_report_are_offered():
    links = {link.get("href") for link in tree(page(HOST)).iter("a")}
    assert "https://g.cn/new?title=C0001" in links
    assert any(link.startswith("mailto:bj@x.cn?subject=") for link in links)
    assert any(link.startswith("https://g.cn/edit/main/cases/C0001") for link in links)
    assert "电话 010-1234" in page(HOST)
    assert "mailto:" not in page(NOWHERE)
    assert "联系向您提供本资料的单位" in page(NOWHERE)
