"""The preview answers this machine alone, and only under its own names."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tashan.cli.main import main
from tashan.site.preview.answer import Server
from tashan.site.preview.edition import Board
from tests.content import written


@contextmanager
def _server() -> Iterator[Server]:
    with Server(Board(), 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def _get(server: Server, path: str, host: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=60)
    connection.request("GET", path, headers={"Host": host})
    answer = connection.getresponse()
    return answer.status, answer.read().decode("utf-8", "replace")


def test_it_listens_on_this_machine_alone():
    with _server() as server:
        assert server.server_address[0] == "127.0.0.1"


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1"])
def test_a_foreign_name_for_this_machine_is_refused(host):
    with _server() as server:
        assert _get(server, "/", host.format(port=server.server_port))[0] == 403
        assert _get(server, "/", f"localhost:{server.server_port}")[0] == 200


@pytest.mark.parametrize(
    "path", ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/-/../../../etc/passwd", "//etc/passwd", "/%00"]
)
def test_no_address_leads_out_of_the_site(path):
    with _server() as server:
        assert "root:" not in _get(server, path, f"127.0.0.1:{server.server_port}")[1]


def test_before_there_is_anything_to_show_the_page_says_so():
    with _server() as server:
        status, page = _get(server, "/cases/C0001.html", f"127.0.0.1:{server.server_port}")
    assert status == 200
    assert "还没有可以显示的页面" in page
    assert 'src="/-/live.js" data-version="0"' in page


def test_a_port_that_is_taken_is_one_chinese_line(tmp_path, capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["serve", "--root", str(written(tmp_path)), "--port", port]) == 1
    assert "端口被占用" in capsys.readouterr().err
