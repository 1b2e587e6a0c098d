"""Our search on the site's own page: a small site with the large index, typed into as a reader types."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from bench.search.asking import QUERY_SECONDS, evaluate
from tashan.library.audience import published
from tashan.library.load import load
from tashan.site.assemble import assemble

_ASK = """async (query) => {
  const { total, items, pages, reading, instead } = await tashan.search(query, { limit: 10 });
  const { ids } = await tashan.open();
  const found = pages.slice(0, total).map((page) => ids[page]);
  return { found, shown: items.map((hit) => hit.id), exact: items.map((hit) => hit.exact), reading, instead };
}"""
# From the input event to a page that says it is done, with what it shows of texts.
_TYPED = """(rest) => new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error("no results after half a minute")), 30000);
  const field = document.querySelector("#q");
  const told = document.querySelector("[data-search-state]");
  const list = document.querySelector("[data-search-results]");
  let start;
  new MutationObserver((_, own) => {
    if (start === undefined || told.dataset.searchState !== "done") return;
    own.disconnect();
    resolve({ took: performance.now() - start, texts: list.querySelectorAll("mark").length });
  }).observe(told, { attributes: true, attributeFilter: ["data-search-state"] });
  field.value += rest;
  start = performance.now();
  field.dispatchEvent(new InputEvent("input", { bubbles: true, data: rest }));
})"""


def shell(library_root: Path, index: Path, folder: Path) -> Path:
    """The site without cases in `folder`, its search put in place of by the index of all of them."""
    library = published(load(library_root)[0])
    folder.mkdir(parents=True, exist_ok=True)
    site, _ = assemble(replace(library, cases=()), folder)
    shutil.rmtree(site / "search")
    shutil.copytree(index, site / "search")
    return site


class Reader:
    """Somebody with the search page open and an empty cache."""

    def __init__(self, browser: Browser, address: str) -> None:
        self._context = browser.new_context()
        self._address = address
        self.page: Page = self._context.new_page()
        self.page.goto(f"{address}/search.html")

    def ask(self, query: str) -> dict[str, Any]:
        """What `window.tashan.search` answers."""
        answer: dict[str, Any] = evaluate(self.page, _ASK, query, QUERY_SECONDS)
        return answer

    def types(self, query: str) -> float:
        """Milliseconds from the last keystroke of a query to its results on the page."""
        self.page.locator("#q").fill(query[:-1])
        if len(query) > 1:
            self.page.locator('[data-search-state="done"]').wait_for(timeout=30_000)
            self.page.wait_for_timeout(250)
        told: dict[str, Any] = self.page.evaluate(_TYPED, query[-1])
        return float(told["took"])

    def reads(self, query: str) -> tuple[int, list[str]]:
        """The total and the ids that the search page shows for an address with the query."""
        self.page.goto(f"{self._address}/search.html?q={query}")
        self.page.locator('[data-search-state="done"]').wait_for()
        total = self.page.locator("[data-search-total]").inner_text()
        rows = self.page.locator("[data-search-results] > li")
        return int(total), [str(rows.nth(at).get_attribute("data-id")) for at in range(rows.count())]

    def leaves(self) -> None:
        """Close the page; the cache goes with it."""
        self._context.close()
