"""The search page as a reader uses it: filters, order, pages, keys, suggestions, recent queries, marks, two scripts."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_pages import WAYS

pytestmark = pytest.mark.browser

_DONE = '[data-search-state="done"]'
_SIMPLIFIED = "条没结询题输拼评"


def _open(page: Page, address: str, query: str = "") -> None:
    page.goto(f"{address}/search.html{query}")
    if query:
        page.wait_for_selector(_DONE)


def _ids(page: Page) -> list[str]:
    return page.eval_on_selector_all("[data-search-results] > li", "rows => rows.map(row => row.dataset.id)")


def _total(page: Page) -> int:
    return int(page.locator("[data-search-total]").inner_text())


def _asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


@pytest.mark.parametrize("way", WAYS)
def test_a_filter_tells_how_many_and_keeps_that_many(way, page: Page, addresses):
    _open(page, addresses[way], "?q=村干部")
    before = _total(page)
    page.locator('[data-facet="theme"] > summary').click()
    option = page.locator('[data-facet="theme"] label').first
    promised = int(option.locator("small").inner_text())
    option.locator("input").check()
    expect(page.locator(".t-chip[data-filter]")).to_have_count(1)
    page.wait_for_selector(_DONE)
    assert promised == page.evaluate("tashan.search('村干部', {filters: {theme: 'team'}})")["found"]
    assert _total(page) < before
    assert _asked(page)["theme"] == ["team"]
    page.go_back()
    expect(page.locator(".t-chip[data-filter]")).to_have_count(0)
    page.wait_for_selector(_DONE)
    assert _total(page) == before


@pytest.mark.parametrize(
    "query", ["?q=一肩挑 地区:西藏自治区", "?q=地区： “西藏 自治区” 一肩挑", "?q=一肩挑&place=西藏自治区"]
)
def test_filters_that_leave_nothing_are_taken_off_with_one_click(query, page: Page, http_address):
    _open(page, http_address, query)
    assert _total(page) == 0
    page.locator(f"{_DONE} a").click()
    expect(page.locator("[data-search-results] > li").first).to_be_visible()
    page.wait_for_selector(_DONE)
    assert _asked(page) == {"q": ["一肩挑"]}
    assert _total(page) == page.evaluate("tashan.search('一肩挑')")["total"]


def test_filters_are_not_read_before_they_are_used(page: Page, http_address):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    _open(page, http_address, "?q=村干部")
    assert not [url for url in asked if "/search/f/" in url or url.endswith("/more.js")]
    page.locator('[data-facet="year"] > summary').click()
    page.wait_for_selector('[data-facet="year"] label')
    assert [url.rsplit("/", 1)[1] for url in asked if "/search/f/" in url] == ["year.js"]


def test_order_by_year(page: Page, http_address):
    _open(page, http_address, "?q=党员&sort=year")
    labels = page.locator("[data-search-results] .t-list__key").all_inner_texts()
    years = [int(label.split()[1]) for label in labels if label.startswith("案例")]
    assert years == sorted(years, reverse=True)
    assert len(years) > 3


def test_pages_follow_one_another(page: Page, http_address):
    _open(page, http_address, "?q=党员")
    first = _ids(page)
    page.get_by_role("link", name="下一页").click()
    expect(page.locator("[data-search-results]")).to_have_attribute("start", "11")
    second = _ids(page)
    assert len(first) == 10
    assert not set(first) & set(second)
    assert _asked(page)["p"] == ["2"]
    whole = page.evaluate("tashan.search('党员', {limit: 20})")
    assert [hit["id"] for hit in whole["items"]] == first + second[:10]


def test_keys_lead_through_the_results(page: Page, http_address):
    _open(page, http_address, "?q=积分")
    page.locator("[data-search-state]").click()
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".t-list__title a").nth(1)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#q")).to_be_focused()


def test_suggestions_are_taken_with_keys(page: Page, http_address):
    _open(page, http_address)
    page.locator("#q").click()
    page.keyboard.type("村务")
    page.wait_for_selector("#suggest [role=option]")
    page.keyboard.press("ArrowDown")
    name = page.locator("#suggest [aria-selected=true]").get_attribute("data-name")
    assert page.locator("#q").get_attribute("aria-activedescendant") == "suggest-0"
    page.keyboard.press("Enter")
    page.wait_for_selector(_DONE)
    assert _asked(page)["q"] == [name]
    expect(page.locator("#suggest")).to_be_hidden()


def test_recent_queries_stay_on_the_device_and_can_be_cleared(page: Page, http_address):
    _open(page, http_address)
    page.locator("#q").fill("积分制")
    page.keyboard.press("Enter")
    page.wait_for_selector(_DONE)
    _open(page, http_address)
    recent = page.locator("[data-search-recent]")
    expect(recent.locator("li")).to_have_text(["积分制"])
    recent.get_by_role("button").click()
    expect(recent).to_be_hidden()
    assert page.evaluate("localStorage.getItem('tashan.recent')") is None


def test_other_words_are_named_and_can_be_switched_off(page: Page, http_address):
    _open(page, http_address, "?q=一肩挑")
    assert "也搜索了：" in page.locator("[data-search-state]").inner_text()
    found = _ids(page)
    page.get_by_role("link", name="关闭同义词").click()
    expect(page.get_by_role("link", name="打开同义词")).to_be_visible()
    page.wait_for_selector(_DONE)
    assert len(_ids(page)) < len(found)
    assert _asked(page)["syn"] == ["0"]


@pytest.mark.parametrize("query", ["软弱换散", "软弱涣救", "软弱散", "软弱涣涣散"])
def test_a_slip_is_answered_with_what_was_meant(query, page: Page, http_address):
    _open(page, http_address, f"?q={query}")
    said = page.locator("[data-search-state]")
    assert _total(page) == 0
    assert "您是不是要找：软弱涣散" in said.inner_text()
    said.get_by_role("link").click()
    expect(page.locator("[data-search-total]")).not_to_have_text("0")
    assert "P001" in _ids(page)


@pytest.mark.parametrize("way", WAYS)
def test_an_opened_page_marks_the_words_and_moves_nothing(way, page: Page, addresses):
    page.goto(f"{addresses[way]}/cases/C0012.html?h=村干部职业化_后备")
    page.wait_for_selector("mark.t-hit")
    assert "村干部职业化" in "".join(page.locator("h1 mark.t-hit").all_inner_texts())
    height = page.evaluate("document.documentElement.scrollHeight")
    page.get_by_role("button", name="清除标记").click()
    assert page.locator("mark.t-hit").count() == 0
    assert page.evaluate("document.documentElement.scrollHeight") == height
    assert "h=" not in page.url


@pytest.mark.parametrize("query", ["?q=村干部&theme=team", "?q=鼂鼐鼔", "?q=软弱换散", "?q=一肩挑", "?level=village"])
def test_the_traditional_tree_speaks_traditional(query, page: Page, http_address):
    _open(page, f"{http_address}/hant", query)
    for fold in page.locator("[data-facet] > summary").all():
        fold.click()
    page.wait_for_timeout(300)
    area = page.locator(".t-article--search")
    said = area.inner_text()
    assert not set(said) & set(_SIMPLIFIED)


def test_a_phone_shows_results_first_and_filters_on_demand(page: Page, http_address):
    page.set_viewport_size({"width": 360, "height": 740})
    _open(page, http_address, "?q=村干部")
    expect(page.locator('[data-facet="theme"]')).to_be_hidden()
    page.locator(".t-filters > summary").first.click()
    page.locator('[data-facet="theme"] > summary').click()
    page.wait_for_selector('[data-facet="theme"] label')
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
