"""What a page weighs, and how far it moves while it loads."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.kinds import kinds

pytestmark = pytest.mark.browser

_HTML = 100_000
# Above 0.1 a layout counts as unsteady; lists that a script fills may move a line or two of what stands around them.
_STEADY = 0.08
_SHIFTS = """new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved = (window.moved || 0) + entry.value;
}).observe({type: 'layout-shift', buffered: true});"""


def test_no_page_of_either_tree_is_over_a_hundred_kilobytes(site):
    sizes = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*.html")}
    assert {path: size for path, size in sizes.items() if size > _HTML} == {}
    assert len(sizes) > 100


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
