"""A real Chromium over the real site, and a page that tells of every foreign request and console error."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

from tashan.site.build import build

ROOT = Path(__file__).resolve().parents[2]
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
]


def _executable() -> str | None:
    return os.environ.get("TASHAN_BROWSER") or next(filter(None, map(shutil.which, _NAMES)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, headless. Without one: a counted skip, but a failure in CI."""
    with sync_playwright() as playwright:
        executable = _executable()
        if not executable and not Path(playwright.chromium.executable_path).exists():
            give_up = pytest.fail if os.environ.get("CI") else pytest.skip
            give_up("no Chromium: set TASHAN_BROWSER or run scripts/setup/browser.sh")
        chromium = playwright.chromium.launch(executable_path=executable, args=[*_FLAGS, "--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own library, built as `tashan build` builds it."""
    folder = tmp_path_factory.mktemp("built") / "site"
    outcome = build(ROOT, folder)
    told = "\n".join((*map(str, outcome.diagnostics), *outcome.faults))
    assert outcome.built, told
    assert outcome.faults == (), told
    return folder


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """`folder` over http on this machine; yields its address without a slash at the end."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


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
    fresh = context.new_page()
    watch = Watch(fresh, tuple(addresses.values()))
    yield fresh
    context.close()
    assert watch.foreign == []
    assert watch.errors == []
