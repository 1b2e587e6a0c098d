"""A real Chromium, and a folder over http on this machine, for the bench and for tests of pages."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, Playwright

# The first is the same browser without what a person needs of it; its pages open in a third of the time.
_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_START = 180_000  # milliseconds that a busy machine may take until the browser is there
_FLAGS = (
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"),
    *("--no-first-run", "--no-sandbox"),
)


def executable(playwright: Playwright) -> str | None:
    """The browser of $TASHAN_BROWSER, else the system's, else Playwright's own; None if there is none."""
    own = playwright.chromium.executable_path
    found = os.environ.get("TASHAN_BROWSER") or next(filter(None, map(shutil.which, _NAMES)), None)
    return found or (own if Path(own).exists() else None)


def launched(playwright: Playwright) -> Browser:
    """Chromium without a window. Raises LookupError where there is none."""
    path = executable(playwright)
    if path is None:
        raise LookupError("没有 Chromium：用环境变量 TASHAN_BROWSER 指明，或运行 scripts/setup/browser.sh")
    return playwright.chromium.launch(executable_path=path, args=list(_FLAGS), timeout=_START)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments: object, asked: list[str] | None, kept: bool, directory: str) -> None:
        self.asked, self.kept = asked, kept
        super().__init__(*arguments, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Note the path, and send the file."""
        if self.asked is not None:
            self.asked.append(unquote(urlsplit(self.path).path).lstrip("/"))
        super().do_GET()

    def end_headers(self) -> None:
        """Say that no file may be kept, if so."""
        if not self.kept:
            self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class _Server(http.server.ThreadingHTTPServer):
    # A browser asks for many files at once; of more than five waiting the usual server keeps none.
    request_queue_size = 128


@contextlib.contextmanager
def served(folder: Path, asked: list[str] | None = None, kept: bool = True) -> Iterator[str]:
    """`folder` over http; yields its address without a slash at the end. Paths asked for are added to `asked`.

    Without `kept`, a browser reads each file anew for each page.
    """
    handler = functools.partial(_Quiet, asked=asked, kept=kept, directory=str(folder))
    with _Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
