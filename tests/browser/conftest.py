"""A real Chromium over the real site, and a page that tells of every foreign request and console error."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect, sync_playwright

from bench.browser import executable, launched, served
from tashan.site.build import build

ROOT = Path(__file__).resolve().parents[2]
# Milliseconds to wait for what will surely come. How fast it comes is measured by the bench and promised nowhere here.
PATIENCE = 60_000
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, headless. Without one: a counted skip, but a failure in CI."""
    with sync_playwright() as playwright:
        if executable(playwright) is None:
            give_up = pytest.fail if os.environ.get("CI") else pytest.skip
            give_up("no Chromium: set TASHAN_BROWSER or run scripts/setup/browser.sh")
        chromium = launched(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own library, built as `tashan build` builds it, once for all processes of a run."""
    own = tmp_path_factory.getbasetemp()
    common = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder = common / "site"
    with (common / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            outcome = build(ROOT, folder)
            told = "\n".join((*map(str, outcome.diagnostics), *outcome.faults))
            assert outcome.built, told
            assert outcome.faults == (), told
    return folder


@pytest.fixture(scope="session")
def http_address(site: Path) -> Iterator[str]:
    """The site over http."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def addresses(site: Path, http_address: str) -> dict[str, str]:
    """The same site in both ways that readers open it."""
    return {"http": http_address, "file": site.as_uri()}


class Watch:
    """What a page did that it must not do."""

    def __init__(self, page: Page, allowed: tuple[str, ...]) -> None:
        self.foreign: list[str] = []
        self.errors: list[str] = []
        self._allowed = allowed
        page.on("request", self._request)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _request(self, request: Request) -> None:
        if not request.url.startswith((*self._allowed, "data:", "blob:")):
            self.foreign.append(request.url)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)


@pytest.fixture
def page(browser: Browser, addresses: dict[str, str]) -> Iterator[Page]:
    """A fresh page, desktop size. The test fails if it asked another host for anything or logged an error."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="zh-CN")
    context.set_default_timeout(PATIENCE)
    fresh = context.new_page()
    watch = Watch(fresh, tuple(addresses.values()))
    yield fresh
    context.close()
    assert watch.foreign == []
    assert watch.errors == []
