"""What a page weighs, and how far it moves while it loads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, Page, Request

from bench.browser import served
from tests.browser.kinds import kinds
from tests.browser.test_access import DESK, PHONE, settled

pytestmark = pytest.mark.browser

Told = TypeVar("Told")
_AT_ONCE = 6
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


class Visit:
    """A page that is read from nothing that was read before, and all that it asks for."""

    def __init__(self, page: Page, address: str) -> None:
        self._page = page
        self._requests: list[Request] = []
        page.on("request", self._request)
        page.goto(address)

    def _request(self, request: Request) -> None:
        self._requests.append(request)

    def _calm(self) -> None:
        settled(self._page)
        self._page.wait_for_load_state("networkidle")
        self._page.remove_listener("request", self._request)

    def weight(self) -> int:
        """Bytes of all that is read for the page and what its scripts fill it with, as they are, unpacked."""
        self._calm()
        answers = [answer for request in self._requests if (answer := request.response())]
        return sum(len(answer.body()) for answer in answers)

    def moved(self) -> float:
        """How far what is read has moved, once nothing has been asked for in half a second."""
        self._calm()
        return float(self._page.evaluate("window.moved || 0"))


def blank(browser: Browser, size: tuple[int, int]) -> Page:
    """A page of a browser of its own, which counts how far what is read moves."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]})
    context.add_init_script(_SHIFTS)
    return context.new_page()


def visited(pages: Sequence[Page], addresses: Sequence[str], told: Callable[[Visit], Told]) -> dict[str, Told]:
    """Address → what is told of it. As many as there are pages are opened before the first is asked: it waits less."""
    found = {}
    for start in range(0, len(addresses), len(pages)):
        some = addresses[start : start + len(pages)]
        visits = [Visit(page, address) for page, address in zip(pages, some, strict=False)]
        found.update(zip(some, map(told, visits), strict=True))
    for page in pages:
        page.context.close()
    return found


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """The site, of which a browser keeps no file from page to page."""
    with served(site, kept=False) as url:
        yield url


@pytest.mark.parametrize("tree", ["", "hant/"])
def test_the_first_view_of_every_kind_is_light(tree, browser: Browser, site, address):
    paths = [path for path in (*kinds(site), *_FULL) if not (tree and path == "404.html")]
    pages = [blank(browser, DESK) for _ in range(_AT_ONCE)]
    weights = visited(pages, [f"{address}/{tree}{path}" for path in paths], Visit.weight)
    assert {url: weighed for url, weighed in weights.items() if weighed > _FIRST_VIEW} == {}
    # The files of a page are counted, not the page alone, and those of the last page as well as of the first.
    assert [url for url, weighed in weights.items() if weighed < 200_000 and "404" not in url] == []


def test_every_kind_stands_still_while_it_loads(browser: Browser, site, address):
    pages = [blank(browser, PHONE) for _ in range(_AT_ONCE)]
    moved = visited(pages, [f"{address}/{path}" for path in kinds(site)], Visit.moved)
    assert {url: far for url, far in moved.items() if far > _STEADY} == {}
