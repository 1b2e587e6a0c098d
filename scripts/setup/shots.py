"""Take the pictures of the README and the guide from the built site: `make shots`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "site"
PICTURES = ROOT / "docs" / "guide" / "images"
ARTICLE = ROOT / "tests" / "golden" / "ingest-clean" / "traditional-page-of-a-download-site" / "input.txt"
PROGRAM = Path(sys.executable).with_name("tashan")
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a page of the site, or the page of a review, at a width in CSS pixels, in light or dark."""

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
    Shot("review", "review", width=1100),
    Shot("compare", "compare.html?ids=C0010,C0068"),
    Shot("near", "near.html?problem=P001&level=county&setting=rural&province=贵州&have=money&have=people"),
    Shot("class", "cases/C0010.html?class=1"),
    Shot("case-phone", "cases/C0010.html", width=390, dark=True),
)


def review(folder: Path) -> Path:
    """The page on which an article of the tests is reviewed after it was taken in."""
    shutil.copy(ARTICLE, folder / "议事会怎么转起来.txt")

    def tashan(*arguments: str) -> None:
        subprocess.run([PROGRAM, *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S603 - our own

    tashan("ingest", "议事会怎么转起来.txt")
    (record,) = (folder / "inbox").iterdir()
    tashan("review", f"inbox/{record.name}", "-o", "review.html")
    return folder / "review.html"


def take(browser: Browser, shot: Shot) -> None:
    """Write one picture as PNG: what a reader sees first, without scrolling."""
    height = 800 if shot.width > 600 else 844
    page = browser.new_page(
        viewport={"width": shot.width, "height": height}, color_scheme="dark" if shot.dark else "light"
    )
    with tempfile.TemporaryDirectory() as folder:
        address = review(Path(folder)).as_uri() if shot.page == "review" else f"{SITE.as_uri()}/{shot.page}"
        page.goto(address)
    page.wait_for_load_state("networkidle")
    if page.locator("[data-search-state]").count():
        page.wait_for_selector('[data-search-state="done"]')
    if page.locator("[data-near-state]").count():
        page.wait_for_selector('[data-near-state="done"]')
    page.screenshot(path=PICTURES / f"{shot.name}.png")
    page.close()


def lighten(picture: Path) -> None:
    """Keep 256 colours, where pngquant is installed: a picture of text loses nothing and weighs a third."""
    if packer := shutil.which("pngquant"):
        subprocess.run([packer, "--force", "--strip", "--ext", ".png", picture], check=True)  # noqa: S603


def main() -> None:
    """Take all pictures, or those named as arguments."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    executable = os.environ.get("TASHAN_BROWSER") or next(filter(None, map(shutil.which, _NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for shot in SHOTS:
            if len(sys.argv) > 1 and shot.name not in sys.argv[1:]:
                continue
            take(browser, shot)
            lighten(PICTURES / f"{shot.name}.png")
        browser.close()


if __name__ == "__main__":
    main()
