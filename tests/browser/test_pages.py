"""What a reader sees: every page kind, over http and from disk, on a desk and on a phone, with and without script."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser, Page

from tests.browser.kinds import kinds
from tests.browser.test_access import settled

pytestmark = pytest.mark.browser

# One page of each kind; the library decides which entries exist.
_KINDS = ("cases/C*.html", "problems/P*.html", "causes/K*.html", "countermeasures/M*.html", "themes/[a-z]*.html")
_SINGLE = ("index.html", "matrix.html", "search.html", "about.html", "guide/evidence.html")
_INDEXES = ("problems", "causes", "countermeasures", "cases", "themes")
_WIDTHS = (320, 390, 768)
WAYS = ("http", "file")


def _one_of_each(site: Path) -> list[str]:
    found = [next(path for path in sorted(site.glob(kind)) if path.stem != "index") for kind in _KINDS]
    return [
        *_SINGLE,
        *(f"{folder}/index.html" for folder in _INDEXES),
        *(path.relative_to(site).as_posix() for path in found),
    ]


def _framed(site: Path) -> list[str]:
    """Every kind but the page for wrong addresses, which stands alone: browsers ask the server for its icon."""
    return [path for path in kinds(site) if path != "404.html"]


@pytest.mark.parametrize("way", WAYS)
def test_every_page_kind_opens_with_a_title_and_without_a_foreign_request(way, page: Page, site, addresses):
    for path in _framed(site):
        for tree in ("", "hant/"):
            page.goto(f"{addresses[way]}/{tree}{path}")
            assert (page.locator("h1").first.text_content() or "").strip(), path
            assert "他山" in page.title(), path


def test_no_page_is_wider_than_a_phone(page: Page, site, http_address):
    for path in _framed(site):
        page.set_viewport_size({"width": _WIDTHS[0], "height": 800})
        page.goto(f"{http_address}/{path}")
        settled(page)
        for width in _WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_every_figure_of_a_case_leads_to_its_source(site):
    seen = 0
    for path in sorted(site.glob("cases/C*.html")):
        page = html.fromstring(path.read_text("utf-8"))
        ids = page.xpath("//@id")
        for row in page.xpath("//table[contains(@class, 't-table--figures')]/tbody/tr"):
            link = row.xpath(".//a[starts-with(@href, '#S')]/@href")[0]
            assert ids.count(link[1:]) == 1, path.name
            seen += 1
    assert seen > 20


def test_a_cell_of_the_table_opens_its_cases(page: Page, http_address):
    page.goto(f"{http_address}/matrix.html")
    cells = page.locator(".t-matrix td a")
    assert cells.count() > 5
    assert "个案例" in (cells.first.text_content() or "")
    address = cells.first.evaluate("link => link.href")
    page.goto(address)
    assert page.locator('a[href*="cases/C"], .t-article--case').count() > 0


_LEVELS = """rows => rows.map(row => Math.max(-1, ...[...row.querySelectorAll('use[href^="#c-"]')]
  .map(mark => Number(mark.getAttribute("href").slice(3)))))"""


def strongest_first(page: Page) -> None:
    """On a problem's page: the causes lead on, and no row of the table has stronger evidence than the one above."""
    page.locator(".t-table--measures").wait_for()
    page.locator(".t-footer").wait_for()
    assert page.locator(".t-cause__head a:visible").count() > 0
    levels = page.eval_on_selector_all(".t-table--measures tbody tr", _LEVELS)
    assert levels == sorted(levels, reverse=True)
    assert levels[0] >= 0, "the strongest countermeasure has no case"


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)], ids=["desk", "phone"])
@pytest.mark.parametrize("place", [0, 3, 7])
def test_from_home_to_the_strongest_measure_and_two_of_its_cases_in_three_clicks(place, size, page: Page, http_address):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    opened = set()
    for case in (0, 1):
        page.goto(f"{http_address}/index.html")
        page.locator('.t-rank a[href^="problems/"]').nth(place).click()
        strongest_first(page)
        page.locator(".t-table--measures tbody th a").first.click()
        page.locator(".t-evidence").get_by_text("最强依据").first.wait_for()
        measure = page.locator("h1").inner_text().replace("\n", "")
        page.locator("[data-entry^=C] .t-list__title a").nth(case).click()
        page.locator(".t-article--case .t-evidence").wait_for()
        page.locator(".t-rail").get_by_role("link", name=measure).wait_for()
        opened.add(page.url)
    assert len(opened) == 2


@pytest.mark.parametrize("problem", ["P001", "P016", "P030"])
def test_a_problem_that_home_does_not_list_is_no_further_than_its_cases_in_three_clicks(
    problem, page: Page, http_address
):
    page.goto(f"{http_address}/index.html")
    page.get_by_role("link", name="全部问题").click()
    page.locator(f'main a[href$="{problem}.html"]').first.click()
    strongest_first(page)
    page.locator('.t-table--measures tbody tr:first-child a[href*="cases/C"]').first.click()
    page.locator(".t-article--case .t-evidence").wait_for()


def test_pages_link_back(page: Page, site, http_address):
    """A case names its problem and measure, and they name the case."""
    case = next(path for path in sorted(site.glob("cases/C*.html")))
    page.goto(f"{http_address}/cases/{case.name}")
    links = page.locator('main a[href*="problems/P"], main a[href*="countermeasures/M"]')
    for address in sorted({link.evaluate("link => link.href.split('#')[0]") for link in links.all()}):
        page.goto(address)
        assert page.locator(f'main a[href$="{case.name}"]').count() > 0, address


def test_pages_can_be_read_without_script(browser: Browser, site, http_address):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800})
    page = context.new_page()
    for path in _one_of_each(site):
        page.goto(f"{http_address}/{path}")
        assert page.locator("h1").first.is_visible() or path == "search.html", path
        assert len(page.locator("main").inner_text() if page.locator("main").count() else page.inner_text("body")) > 40
    page.goto(f"{http_address}/matrix.html")
    assert page.locator(".t-matrix td a").first.is_visible()
    context.close()


def test_the_page_for_wrong_addresses_needs_nothing_but_itself(site):
    page = (site / "404.html").read_text("utf-8")
    assert " src=" not in page
    assert "stylesheet" not in page


def test_the_colour_switch_changes_the_page(page: Page, http_address):
    page.goto(f"{http_address}/index.html")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator('label[for="__palette_1"]').click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
