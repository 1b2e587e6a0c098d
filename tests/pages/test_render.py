"""All pages together: same library, same pages; every kind of page exists; many cases take seconds."""

from __future__ import annotations

import time

import pytest

from tashan.library.dates import period_note, period_text, year_key
from tashan.library.places import case_label, full_place, short_place
from tashan.pages import render
from tests.builders import linked_library, make_case, make_library, make_written
from tests.pages.reading import bodies, words


def test_an_empty_library_has_a_home_and_every_index():
    paths = {page.path for page in render(make_library())}
    assert paths == {
        "gaps.md",
        "index.md",
        "matrix-causes.md",
        "overview.md",
        "matrix.md",
        "search.md",
        "near.md",
        "compare.md",
        "basket.md",
        "cases/index.md",
        "causes/index.md",
        "countermeasures/index.md",
        "problems/index.md",
        "themes/index.md",
    }


def test_the_same_library_gives_the_same_pages():
    assert render(linked_library()) == render(linked_library())


def test_a_written_page_cannot_take_the_place_of_a_generated_one():
    assert "甲乙" not in bodies(make_library(make_written("index", title="甲乙丙丁")))["index.html"]


def test_the_guide_is_offered_only_where_it_exists():
    assert "guide/" not in bodies(make_library(make_case()))["cases/C0001.html"]
    pages = bodies(make_library(make_case(), make_written("guide/evidence", title="依据怎么定的")))
    assert "../guide/evidence.html" in pages["cases/C0001.html"]


def test_a_thousand_cases_take_seconds():
    body = "## 做法\n\n" + "村里每月开一次院坝会，记下谁说了什么。[S1]\n\n" * 60
    cases = tuple(make_case(f"C{number:04}", body=body) for number in range(1, 301))
    render(make_library(make_case()))
    start = time.process_time()
    render(make_library(*cases))
    assert time.process_time() - start < 6


@pytest.mark.parametrize(
    ("period", "text", "note", "key"),
    [
        ({"start": 2021}, "2021 年", "", "2021"),
        ({"start": 2019, "end": 2021}, "2019—2021 年", "", "2019"),
        ({"start": 2021, "end": 2021}, "2021 年", "", "2021"),
        ({"start": 2021, "status": "running"}, "2021 年起", "仍在实行", "2021"),
        ({"start": 2006, "note": "about"}, "约 2006 年", "约数，原文没有写明年份", "约 2006"),
        ({"start": 2021, "note": "inferred", "status": "ended"}, "2021 年", "年份为推定；已结束", "约 2021"),
    ],
)
def test_periods(period, text, note, key):
    case = make_case(period=period)
    assert (period_text(case.period), period_note(case.period), year_key(case.period)) == (text, note, key)


@pytest.mark.parametrize(
    ("place", "full", "short", "label"),
    [
        ("贵州省/铜仁市/碧江区", "贵州省铜仁市碧江区", "贵州铜仁", "碧江 2020"),
        ("内蒙古自治区/乌兰察布市/化德县", "内蒙古自治区乌兰察布市化德县", "内蒙古乌兰察布", "化德 2020"),
        ("重庆市/九龙坡区/华岩镇/石堰村", "重庆市九龙坡区华岩镇石堰村", "重庆九龙坡", "石堰村 2020"),
        ("四川省/泸县", "四川省泸县", "四川泸县", "泸县 2020"),
        ("江苏省", "江苏省", "江苏", "江苏省 2020"),
        (None, "地名原文隐去", "地名原文隐去", "云溪县 2020"),
    ],
)
def test_places(place, full, short, label):
    case = make_case(place=place, place_note="stated" if place else "masked")
    assert (full_place(case), short_place(case), case_label(case)) == (full, short, label)


def test_home_counts_what_there_is():
    text = words(bodies(linked_library())["index.html"])
    assert "个问题1" in text
    assert "条成因1" in text
    assert "条对策1" in text
    assert "个案例1" in text


def _many(number: int) -> tuple[str, str]:
    cases = (
        make_case(f"C{at:04}", place=f"四川省/某市/{at}县", period={"start": 2010 + at % 15}) for at in range(number)
    )
    made = {page.path: page.text for page in render(make_library(*cases))}
    return made["overview.md"], made["cases/index.md"]


def test_lists_of_all_cases_grow_no_further_than_their_limit():
    for page in _many(1000):
        assert len(page.encode()) < 60_000


def test_a_region_with_more_cases_than_the_index_lists_has_a_page_of_its_own():
    library = make_library(*(make_case(f"C000{at}") for at in range(1, 5)), make_case("C0009", place="贵州省/铜仁市"))
    made = {page.path: page.text for page in render(library)}
    assert all(f"C000{at}.html" in made["cases/region-si-chuan.md"] for at in range(1, 5))
    assert 'href="region-si-chuan.html">全部 4 个<' in made["cases/index.md"]
    assert 'id="gui-zhou"' in made["cases/index.md"]
    assert "cases/region-gui-zhou.md" not in made
