"""The command `fix`: shows what it would mend in content files, and writes it when told to."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from tashan.checks.mend import mended, names_of
from tashan.cli.content import chosen
from tashan.cli.values import ROOT, ExistingPath
from tashan.cli.wording import Command
from tashan.cli.writing import write
from tashan.library.files import read
from tashan.library.load import load


def _mends(root: Path, paths: tuple[Path, ...]) -> Iterator[tuple[Path, str, str]]:
    """Each file that would change: path, text before, text after."""
    names = names_of(load(root)[0])
    for file in read(root)[0]:
        if isinstance(file.text, str) and chosen(file.path, paths, root):
            after = mended(file, file.text, names)
            if after != file.text:
                yield root / file.path, file.text, after


def _difference(path: Path, before: str, after: str) -> str:
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"{path}（现在）", f"{path}（改后）", n=1
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


@click.command("fix", cls=Command)
@click.argument("paths", nargs=-1, type=ExistingPath(), metavar="[文件或目录]…")
@ROOT
@click.option("--yes", is_flag=True, help="不再问，看过就写入。")
def fix(paths: tuple[Path, ...], root: Path, yes: bool) -> int:
    """Show the difference, ask, write. Without a terminal to ask on, nothing is written unless told."""
    mends = list(_mends(root, paths))
    for path, before, after in mends:
        click.echo(_difference(path, before, after), nl=False)
    if not mends:
        click.echo("没有要修的。", err=True)
        return 0
    if not yes and not (
        sys.stdin.isatty() and click.prompt(f"写入这 {len(mends)} 个文件吗？（是／否）", err=True) == "是"
    ):
        click.echo(f"{len(mends)} 个文件可以修，没有写入；加上 --yes 就写入。", err=True)
        return 1
    for path, _, after in mends:
        write(path, after)
    click.echo(f"已修 {len(mends)} 个文件。", err=True)
    return 0
