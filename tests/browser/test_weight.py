"""What a page weighs, and how far it moves while it loads."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Request

from tests.browser.kinds import kinds
from tests.browser.test_access import settled

pytestmark = pytest.mark.browser

_HTML = 100_000
_FIRST_VIEW = 400_000
# Beside one page of every kind: those that read most files, with as much on them as a reader can ask for.
_FULL = (
    *("search.html?q=软弱涣散", "search.html?q=村", "search.html?q=党组织 群众"),
    *("near.html?problem=P007&level=village&setting=rural&province=贵州&have=money&have=people",),
    *("compare.html?ids=C0001,C0004,C0010,C0016",),
)
# Above 0.1 a layout counts as unsteady; lists that a script fills may move a line or two of what stands around them.
_STEADY = 0.08
_SHIFTS = """new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved = (window.moved || 0) + entry.value;
}).observe({type: 'layout-shift', buffered: true});"""


def test_no_page_of_either_tree_is_over_a_hundred_kilobytes(site):
    sizes = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*.html")}
    assert {path: size for path, size in sizes.items() if size > _HTML} == {}
    assert len(sizes) > 100


def weight(browser: Browser, address: str) -> int:
    """Bytes of all that an empty browser reads for a page and what its scripts fill it with, as they are, unpacked."""
    context = browser.new_context()
    page = context.new_page()
    requests: list[Request] = []
    page.on("request", lambda request: requests.append(request))  # noqa: PLW0108, Playwright marks what it is given
    page.goto(address)
    settled(page)
    page.wait_for_load_state("networkidle")
    answers = [answer for request in requests if (answer := request.response())]
    total = sum(len(answer.body()) for answer in answers)
    context.close()
    return total


@pytest.mark.parametrize("tree", ["", "hant/"])
def test_the_first_view_of_every_kind_is_light(tree, browser: Browser, site, http_address):
    paths = [path for path in (*kinds(site), *_FULL) if not (tree and path == "404.html")]
    weights = {path: weight(browser, f"{http_address}/{tree}{path}") for path in paths}
    assert {path: weighed for path, weighed in weights.items() if weighed > _FIRST_VIEW} == {}
    assert weights["index.html"] > 200_000  # the files of a page are counted, not the page alone


def test_every_kind_stands_still_while_it_loads(browser: Browser, site, http_address):
    unsteady = {}
    for path in kinds(site):
        context = browser.new_context(viewport={"width": 390, "height": 844})
        context.add_init_script(_SHIFTS)
        page = context.new_page()
        page.goto(f"{http_address}/{path}")
        page.wait_for_timeout(400)
        moved = page.evaluate("window.moved || 0")
        context.close()
        if moved > _STEADY:
            unsteady[path] = moved
    assert unsteady == {}
