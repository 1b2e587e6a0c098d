"""The site behind a real nginx, with the configuration that the guide to hosting gives."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPMessage
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Watch

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = (ROOT / "scripts" / "setup" / "nginx" / "tashan.conf").read_text("utf-8")
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
_AROUND = """
{user} daemon off; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
    include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
    client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
    uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
    include {folder}/tashan.conf;
}}
"""
pytestmark = [
    pytest.mark.browser,
    pytest.mark.xdist_group("nginx"),
    pytest.mark.skipif(not NGINX, reason="no nginx: install it to test the hosting guide"),
]


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _configured(folder: Path, site: Path, port: int) -> None:
    """The configuration with the two lines changed that an administrator changes, and a port of this test."""
    own, times = re.subn(r"listen 80;|root /srv/tashan/site;", lambda found: _mine(found[0], site, port), CONFIGURATION)
    assert times == 2
    (folder / "tashan.conf").write_text(own, "utf-8")
    (folder / "nginx.conf").write_text(_AROUND.format(folder=folder, user="" if os.getuid() else "user root;"), "utf-8")


def _mine(line: str, site: Path, port: int) -> str:
    return f"listen 127.0.0.1:{port};" if line.startswith("listen") else f"root {site};"


def _started(folder: Path, site: Path) -> tuple[subprocess.Popen[bytes], str]:
    """The server once it answers, and its address. Another program may have taken the port meanwhile: then anew."""
    for _ in range(5):
        port = _free_port()
        _configured(folder, site, port)
        server = subprocess.Popen([str(NGINX), "-p", str(folder), "-c", str(folder / "nginx.conf")])
        while server.poll() is None:
            if (folder / "pid").is_file():  # written once the port is its own
                return server, f"http://127.0.0.1:{port}"
            time.sleep(0.05)
    raise AssertionError((folder / "error.log").read_text("utf-8"))


@pytest.fixture(scope="module")
def nginx(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site, one page of which is packed beforehand as the guide says."""
    folder = tmp_path_factory.mktemp("nginx")
    own = Path(shutil.copytree(site, folder / "site"))
    page = own / "cases" / "C0010.html"
    page.with_name("C0010.html.gz").write_bytes(gzip.compress(page.read_bytes(), mtime=0))
    (own / "admin").mkdir(exist_ok=True)
    (own / "admin" / "index.html").write_text("<!doctype html><title>填表</title>", "utf-8")
    server, address = _started(folder, own)
    yield address
    server.terminate()
    server.wait(timeout=60)


@pytest.fixture
def reader(browser: Browser, nginx: str) -> Iterator[Page]:
    """A page that may ask nobody but nginx, and log nothing but what it asked for in vain."""
    page = browser.new_page()
    watch = Watch(page, (nginx,))
    yield page
    page.close()
    assert watch.foreign == []
    assert [error for error in watch.errors if "404" not in error] == []


def _got(address: str, **headers: str) -> tuple[int, HTTPMessage, bytes]:
    request = urllib.request.Request(address, headers={key.replace("_", "-"): value for key, value in headers.items()})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def test_readers_and_search_work_and_the_console_is_silent(nginx: str, reader: Page):
    reader.goto(f"{nginx}/cases/C0010.html")
    assert "碧江区" in reader.locator("h1").inner_text()
    reader.goto(f"{nginx}/search.html?q=軟弱渙散")
    reader.wait_for_selector('[data-search-state="done"]')
    assert reader.locator("[data-search-results] > li").count() > 1
    reader.goto(f"{nginx}/hant/index.html")
    assert reader.locator("html").get_attribute("lang") == "zh-Hant-TW"


@pytest.mark.parametrize("path", ["cases/C9999.html", "not/there", ".tashan-site", "cases/C0010.html.gz"])
def test_what_is_not_there_is_the_page_that_says_so(path, nginx):
    status, headers, body = _got(f"{nginx}/{path}")
    assert status == 404
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "没有这一页" in body.decode()


def test_the_page_that_is_not_there_is_readable(nginx: str, reader: Page):
    reader.goto(f"{nginx}/cases/C9999.html")
    reader.get_by_role("link", name="从目录里找").click()
    assert reader.url == f"{nginx}/cases/index.html"


@pytest.mark.parametrize("path", ["", "cases/C0010.html", "search/client.js", "assets/css/type.css", "sitemap.xml"])
def test_every_file_has_the_headers_and_its_encoding(path, nginx):
    status, headers, _ = _got(f"{nginx}/{path}")
    assert status == 200
    assert "utf-8" in headers["Content-Type"]
    assert "frame-ancestors 'self'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-cache"
    assert "nginx/" not in headers["Server"]


def test_the_page_of_forms_has_no_policy_but_its_own(nginx):
    policy = _got(f"{nginx}/admin/")[1]["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in policy
    assert "default-src" not in policy
    assert "connect-src" not in policy


def test_only_names_with_a_hash_are_kept(nginx, site):
    kept = [path for path in site.rglob("*.min.*") if re.search(r"\.[0-9a-f]{8}\.min\.(?:css|js)$", path.name)]
    assert kept
    for path in kept:
        _, headers, _ = _got(f"{nginx}/{path.relative_to(site).as_posix()}")
        assert "immutable" in headers["Cache-Control"]


def test_what_has_not_changed_is_not_sent_again(nginx):
    _, headers, _ = _got(f"{nginx}/search/client.js")
    status, _, body = _got(f"{nginx}/search/client.js", If_None_Match=headers["ETag"])
    assert (status, body) == (304, b"")


@pytest.mark.parametrize("path", ["cases/C0010.html", "cases/C0011.html", "assets/css/type.css", "search/client.js"])
def test_files_travel_packed_whether_packed_beforehand_or_not(path, nginx, site):
    _, headers, body = _got(f"{nginx}/{path}", Accept_Encoding="gzip")
    assert headers["Content-Encoding"] == "gzip"
    assert headers["Vary"] == "Accept-Encoding"
    assert gzip.decompress(body) == (site / path).read_bytes()
    assert len(body) < (site / path).stat().st_size / 2
    assert _got(f"{nginx}/{path}")[1]["Content-Encoding"] is None


def test_the_guide_shows_this_configuration():
    assert f"```nginx\n{CONFIGURATION}```" in (ROOT / "docs" / "guide" / "hosting.md").read_text("utf-8")
