"""The command `verify`: figures and quotations of the library, looked up in their sources."""

from __future__ import annotations

from pathlib import Path

import click

from tashan.checks.verify import sourced, verify
from tashan.cli.sources import hashed, texts, unread
from tashan.cli.values import ROOT, ExistingPath
from tashan.cli.wording import Command
from tashan.library.load import load


@click.command("verify", cls=Command)
@ROOT
@click.option(
    "--sources",
    "folders",
    type=ExistingPath("folder"),
    multiple=True,
    required=True,
    help="放着来源原件的目录，可以写几次；原件按内容的校验码认，不看文件名。",
)
def verify_command(root: Path, folders: tuple[Path, ...]) -> int:
    """Print what cannot be found; anything that cannot makes the status 1."""
    library, unreadable = load(root)
    wanted = {source.sha256 for entry in sourced(library) for source in entry.sources}
    files = {file: sha256 for sha256, file in hashed(folders).items() if sha256 in wanted}
    found = verify(library, {files[file]: text for file, text in texts(files, unread)})
    for diagnostic in sorted((*unreadable, *found.missing)):
        click.echo(str(diagnostic))
    told = f"核对了 {found.figures} 个数字、{found.quotations} 处引文，{len(found.missing)} 处找不到。"
    click.echo(told, err=True)
    return 1 if unreadable or found.missing else 0
