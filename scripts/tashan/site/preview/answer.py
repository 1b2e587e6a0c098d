"""Requests of browsers on this machine → pages of the edition of the moment, each following what comes after it."""

from __future__ import annotations

import html
import operator
import os
import posixpath
import sys
from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

from tashan.pages.address import address
from tashan.site.admin.files import FOLDER
from tashan.site.preview.edition import Board, Edition

_HOST = "127.0.0.1"
# No page of the site begins with a dash.
_OWN = "-/"
_PARTS = Path(__file__).parent
_HEARTBEAT = 15.0  # seconds after which a page that may have been closed is spoken to
# Not from the system's table, which on Windows may call scripts plain text.
_TYPES: Mapping[str, str] = MappingProxyType(
    {
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".json": "application/json",
        ".svg": "image/svg+xml",
        ".png": "image/png",
        ".woff2": "font/woff2",
        ".xml": "application/xml",
    }
)


class Server(ThreadingHTTPServer):
    """Answers this machine alone."""

    daemon_threads = True
    # Elsewhere it would let two previews share a port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, board: Board, port: int) -> None:
        super().__init__((_HOST, port), partial(_Answer, board))

    def handle_error(self, request: object, client_address: object) -> None:
        """Pass over browsers that closed a page before it had come."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    @property
    def url(self) -> str:
        """The address of the home page."""
        return f"http://{_HOST}:{self.server_port}/"


class _Answer(BaseHTTPRequestHandler):
    def __init__(self, board: Board, *args: object) -> None:
        self._board = board
        super().__init__(*args)  # type: ignore[arg-type]

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the terminal is for what an editor should know."""

    def do_GET(self) -> None:
        """Answer with a page, a file, or the stream of editions."""
        # A page of another site could point a name of its own at this machine, and read drafts under that name.
        if self.headers.get("Host") not in {f"{name}:{self.server.server_port}" for name in (_HOST, "localhost")}:  # type: ignore[attr-defined]
            self._send(HTTPStatus.FORBIDDEN, ".html", "预览只在本机上看。".encode())
            return
        asked = unquote(urlsplit(self.path).path).replace("\0", "")
        path = posixpath.normpath(f"/{asked}index.html" if asked.endswith("/") else f"/{asked}").lstrip("/")
        if path == f"{_OWN}news":
            self._stream()
        elif path in {f"{_OWN}live.js", f"{_OWN}live.css"}:
            self._send(HTTPStatus.OK, Path(path).suffix, (_PARTS / Path(path).name).read_bytes())
        else:
            self._show(path)

    def _show(self, path: str) -> None:
        edition = self._board.edition
        if edition.stage is None:
            self._page(HTTPStatus.OK, (_PARTS / "waiting.html").read_text("utf-8"), edition)
        elif path.endswith(".html") and (made := edition.stage.page(path)):
            self._page(HTTPStatus.OK, made[0], edition, path)
        elif (data := edition.stage.file(path, edition.index)) is not None:
            self._send(HTTPStatus.OK, Path(path).suffix, data)
        elif path.startswith(FOLDER):
            self._send(HTTPStatus.NOT_FOUND, ".html", "这一页还没有装：先运行 make admin，再打开预览。".encode())
        else:
            self._page(HTTPStatus.NOT_FOUND, edition.stage.frame.missing, edition)

    def _page(self, status: HTTPStatus, page: str, edition: Edition, path: str = "") -> None:
        self._send(status, ".html", following(page, edition, path).encode())

    def _send(self, status: HTTPStatus, suffix: str, data: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", _TYPES.get(suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def _stream(self) -> None:
        """Tell the edition of the moment and each one after it, until the page is closed."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        while True:
            seen = self._board.edition
            self.wfile.write(f"data: {seen.message}\n\n".encode())
            self.wfile.flush()
            self._board.wait(partial(operator.is_not, seen), _HEARTBEAT)


def following(page: str, edition: Edition, path: str) -> str:
    """A built page that follows the preview. `path` is where it stands; the built site never holds this script."""
    entries = edition.stage.library.entries if edition.stage else ()
    source = next((entry.origin.path for entry in entries if address(entry) == path.removeprefix("hant/")), "")
    marks = f'data-version="{edition.version}" data-search="{edition.searched}" data-source="{html.escape(source)}"'
    style = f'<link rel="stylesheet" href="/{_OWN}live.css">'
    head, end, rest = page.replace("</head>", f"{style}</head>", 1).rpartition("</body>")
    return f'{head}<script src="/{_OWN}live.js" {marks}></script>{end}{rest}'
