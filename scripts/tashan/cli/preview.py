"""The command that previews: serve."""

from __future__ import annotations

import signal
import tempfile
import webbrowser
from pathlib import Path

import click

from tashan.cli.values import ROOT, Choice, Number
from tashan.cli.wording import Command
from tashan.site.preview import Preview

_FIRST_PORT, _PORTS = 8000, 20


def _told(line: str) -> None:
    click.echo(line, err=True)


@click.command("serve", cls=Command)
@ROOT
@click.option("--port", type=Number(), default=None, help=f"端口，默认从 {_FIRST_PORT} 起找一个空的。")
@click.option("--audience", type=Choice("public", "internal"), default="internal", help="public：只看公开发布的。")
@click.option("--open", "opened", is_flag=True, help="同时打开浏览器。")
def serve(root: Path, port: int | None, audience: str, opened: bool) -> int:
    """Serve until the editor stops it."""
    with tempfile.TemporaryDirectory(prefix="tashan-", ignore_cleanup_errors=True) as workshop:
        preview = Preview(root.resolve(), Path(workshop), audience, _told)
        server = preview.listen(range(_FIRST_PORT, _FIRST_PORT + _PORTS) if port is None else [port])
        if server is None:
            _told("预览没有开：端口被占用（换一个，例如 --port 8100）")
            return 1
        try:
            signal.signal(signal.SIGTERM, signal.default_int_handler)  # either way of ending it sweeps up
            click.echo(f"预览：{server.url}（只有本机能打开，按 Ctrl+C 结束）")
            if opened:
                webbrowser.open(server.url)
            preview.run(server)
        except KeyboardInterrupt:
            _told("预览结束。")
    return 0
