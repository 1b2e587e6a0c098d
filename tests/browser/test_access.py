"""axe-core over every kind of page: no serious or critical fault, in both scripts and colours, on desk and phone."""

from __future__ import annotations

from importlib.resources import files

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.kinds import kinds

pytestmark = pytest.mark.browser

_AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
_GRAVE = ("serious", "critical")
DESK, PHONE = (1280, 900), (390, 844)
_VIEWS = (
    ("", "light", DESK),
    ("", "dark", PHONE),
    ("hant/", "light", PHONE),
    ("hant/", "dark", DESK),
)


def faults(page: Page) -> list[str]:
    """What axe finds grave on the page as it stands: rule, impact, and the first places."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    return [
        f"{one['id']} ({one['impact']}): {[node['target'] for node in one['nodes']][:3]}"
        for one in found
        if one["impact"] in _GRAVE
    ]


def opened(browser: Browser, colours: str, size: tuple[int, int]) -> Page:
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=colours)
    return context.new_page()


def settled(page: Page) -> None:
    """Wait until what a script fills is filled."""
    # A locator, not a function: the policy of a page forbids what Playwright asks it again and again.
    busy = ", ".join(f"[data-{part}-state=busy]" for part in ("search", "basket", "compare"))
    expect(page.locator(busy)).to_have_count(0)


@pytest.mark.parametrize(("tree", "colours", "size"), _VIEWS, ids=str)
def test_no_kind_of_page_has_a_grave_fault(tree, colours, size, browser: Browser, site, http_address):
    page = opened(browser, colours, size)
    told = {}
    for path in kinds(site):
        if tree and path == "404.html":
            continue
        page.goto(f"{http_address}/{tree}{path}")
        settled(page)
        if found := faults(page):
            told[path] = found
    page.context.close()
    assert told == {}


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_open_parts_have_no_grave_fault(colours, browser: Browser, http_address):
    page = opened(browser, colours, DESK)
    page.goto(f"{http_address}/cases/C0010.html")
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    page.locator(".md-search__input").click()
    page.keyboard.type("村务公开")
    page.wait_for_selector(".md-search-result__item mark")
    assert faults(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{http_address}/index.html")
    page.locator(".t-menubutton").click()
    page.wait_for_timeout(400)
    assert faults(page) == []
    page.context.close()


def test_axe_sees_what_is_wrong(page: Page, http_address):
    page.goto(f"{http_address}/index.html")
    page.evaluate("document.querySelector('#q').labels.forEach(label => label.remove())")
    page.evaluate("document.querySelector('#q').placeholder = ''")
    assert any(fault.startswith("label ") for fault in faults(page))
