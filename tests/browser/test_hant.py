"""The traditional tree: the same pages, the same place after switching, and search that shows traditional text."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tashan.chinese.script import to_hans
from tests.browser.test_pages import WAYS
from tests.browser.test_search import found

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("way", WAYS)
def test_the_switch_keeps_the_page_and_comes_back(way, page: Page, addresses):
    start = f"{addresses[way]}/cases/C0001.html"
    page.goto(start)
    title = page.locator("h1").inner_text()
    page.locator("[data-script-switch]").click()
    page.wait_for_url("**/hant/cases/C0001.html")
    assert page.evaluate("document.documentElement.lang") == "zh-Hant-TW"
    assert to_hans(page.locator("h1").inner_text()) == title
    page.locator("[data-script-switch]").click()
    page.wait_for_url(start)


def test_the_switch_keeps_the_question(page: Page, http_address):
    ids = found(page, http_address, "软弱涣散")
    page.locator("[data-script-switch]").click()
    page.wait_for_url("**/hant/search.html?q=*")
    page.wait_for_selector('[data-search-state="done"]')
    shown = page.locator("[data-search-results]")
    assert "軟弱渙散" in shown.inner_text()
    assert page.eval_on_selector_all("[data-search-results] > li", "rows => rows.map(row => row.dataset.id)") == ids
    assert all("/hant/" in link.evaluate("link => link.href") for link in shown.locator("a").all())


def test_both_trees_have_the_same_pages(site):
    apart = {"hant", "admin"}  # forms for editors are in simplified characters alone
    simplified = {path.relative_to(site) for path in site.rglob("*.html") if not apart & set(path.parts)}
    traditional = {path.relative_to(site / "hant") for path in (site / "hant").rglob("*.html")}
    assert traditional == {path for path in simplified if path.name != "404.html"}
