"""Commands about the site: build."""

from __future__ import annotations

from pathlib import Path

import click

from tashan.cli.values import ROOT, Choice, NewPath
from tashan.cli.wording import Command
from tashan.site.build import build as build_site


@click.command("build", cls=Command)
@ROOT
@click.option("--site", type=NewPath(), default=None, help="网站放在哪里，默认是内容目录下的 site。")
@click.option("--audience", type=Choice("public", "internal"), default="public", help="internal：连同内部和未审案例。")
def build(root: Path, site: Path | None, audience: str) -> int:
    """Build, report on stderr, tell where to open the site on stdout."""
    target = (site or root / "site").resolve()
    outcome = build_site(root, target, audience)
    for line in (*map(str, outcome.diagnostics), *outcome.faults):
        click.echo(line, err=True)
    if not outcome.built:
        click.echo("网站没有生成，旧网站没有改动。", err=True)
        return 1
    if not (target / "admin").is_dir():
        click.echo("没有 admin：要在浏览器里写案例，先运行 make admin，再生成一次。", err=True)
    click.echo(f"网站已生成，共 {outcome.cases} 个案例。用浏览器打开：{target / 'index.html'}")
    return 0
