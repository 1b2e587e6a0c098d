"""Take the pictures of the README and the guide from the built site: `make shots`."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "site"
PICTURES = ROOT / "docs" / "guide" / "images"
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a page of the site at a width in CSS pixels, in light or dark."""

    name: str
    page: str
    width: int = 1280
    dark: bool = False


SHOTS = (
    Shot("home", "index.html"),
    Shot("problem", "problems/P001.html"),
    Shot("case", "cases/C0010.html"),
    Shot("matrix", "matrix.html"),
    Shot("search", "search.html?q=軟弱渙散"),
    Shot("compare", "compare.html?ids=C0010,C0068"),
    Shot("case-phone", "cases/C0010.html", width=390, dark=True),
)


def take(browser: Browser, shot: Shot) -> None:
    """Write one picture as PNG: what a reader sees first, without scrolling."""
    height = 800 if shot.width > 600 else 844
    page = browser.new_page(
        viewport={"width": shot.width, "height": height}, color_scheme="dark" if shot.dark else "light"
    )
    page.goto(f"{SITE.as_uri()}/{shot.page}")
    page.wait_for_load_state("networkidle")
    if page.locator("[data-search-state]").count():
        page.wait_for_selector('[data-search-state="done"]')
    page.screenshot(path=PICTURES / f"{shot.name}.png")
    page.close()


def main() -> None:
    """Take all pictures."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    executable = os.environ.get("TASHAN_BROWSER") or next(filter(None, map(shutil.which, _NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for shot in SHOTS:
            take(browser, shot)
        browser.close()


if __name__ == "__main__":
    main()
