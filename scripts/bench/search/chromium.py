"""A bare page with our client in a real Chromium, from a folder of index files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from tashan.library.output import OutputFile, write_files

_PAGE = '<!doctype html><html lang="zh"><meta charset="utf-8"><script src="search/client.js"></script>'
_ASK = """query => tashan.search(query, {limit: 10}).then(({total, items, pages, reading, instead, meant}) =>
  ({total, pages: pages.slice(0, total), ids: items.map((hit) => hit.id), exact: items.map((hit) => hit.exact),
    marked: items.map((hit) => (hit.heading + hit.snippet).includes("<mark>")), reading, instead, meant}))"""


def lay(files: Iterable[OutputFile], folder: Path) -> None:
    """Write the files and the page beside them."""
    write_files(files, folder)
    (folder / "index.html").write_text(_PAGE, "utf-8")


class Client:
    """Our client on a page of its own, with a count of the bytes of search files that it loaded."""

    def __init__(self, browser: Browser, address: str, folder: Path) -> None:
        self._folder = folder
        self.context = browser.new_context()
        self.page: Page = self.context.new_page()
        self.bytes = 0
        self.page.on("request", lambda request: self._count(request.url))
        self.page.goto(f"{address}/index.html")

    def _count(self, url: str) -> None:
        path = self._folder / url.split("/", 3)[3]
        if "/search/" in url and path.is_file():
            self.bytes += path.stat().st_size

    def ask(self, query: str) -> dict[str, Any]:
        """The answer to a query: total, ids shown, whether each is exact and marked, pages of all exact hits."""
        answer: dict[str, Any] = self.page.evaluate(_ASK, query)
        return answer
