"""Commands about content: check, sample."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tashan.checks import NOT_RUN, copied, run
from tashan.checks.formats import FORMATS, excerpt
from tashan.cli.values import ROOT, Choice, ExistingPath, NewPath, Number
from tashan.cli.wording import Command
from tashan.library.diagnostic import Diagnostic
from tashan.library.library import Library
from tashan.library.load import load
from tashan.library.output import write_files
from tashan.library.sample import sample as sample_tree


def chosen(path: str, wanted: tuple[Path, ...], root: Path) -> bool:
    """Whether the file at `path` below `root` is one of `wanted` or lies in one of them."""
    full = (root / path).resolve()
    return not wanted or any(full == one.resolve() or one.resolve() in full.parents for one in wanted)


def _copied(library: Library, folders: tuple[Path, ...]) -> tuple[Diagnostic, ...]:
    if not folders:
        click.echo(NOT_RUN, err=True)
        return ()
    # With it comes all that reads Word and PDF, which takes longer than a check.
    from tashan.cli.sources import files_in, texts, unread

    return copied(library, {file.name: text for file, text in texts(files_in(folders), unread)})


def _excerpt(root: Path, one: Diagnostic) -> str:
    """The line of the file that a diagnostic is about, with a mark under the place."""
    try:
        line = (root / one.path).read_text("utf-8", errors="replace").split("\n")[one.line - 1]
    except (OSError, IndexError):
        return ""
    return excerpt(line, one.column)


@click.command("check", cls=Command)
@click.argument("paths", nargs=-1, type=ExistingPath(), metavar="[文件或目录]…")
@ROOT
@click.option(
    "--sources",
    "folders",
    type=ExistingPath("folder"),
    multiple=True,
    help="放着来源原件的目录，可以写几次；给了才查照抄原文的句子。",
)
@click.option(
    "--format",
    "form",
    type=Choice(*FORMATS),
    default="text",
    help="输出的格式：text 逐行；github、gitlab、sarif 给代码托管平台；json 给别的程序。默认 text。",
)
def check(paths: tuple[Path, ...], root: Path, folders: tuple[Path, ...], form: str) -> int:
    """Print the diagnostics; errors alone make the status 1."""
    library, unreadable = load(root)
    diagnostics = sorted((*unreadable, *run(library), *_copied(library, folders)))
    found = [one for one in diagnostics if chosen(one.path, paths, root)]
    errors = sum(one.severity == "error" for one in found)
    if form == "text" and sys.stdout.isatty():
        click.echo("".join(f"{one}\n{_excerpt(root, one)}" for one in found), nl=False)
    else:
        click.echo(FORMATS[form](found), nl=False)
    click.echo(f"共 {len(library.entries)} 个条目，{errors} 处错误，{len(found) - errors} 处提醒。", err=True)
    return 1 if errors else 0


@click.command("sample", cls=Command)
@click.argument("number", type=Number(1), metavar="案例数")
@click.argument("folder", type=NewPath(), metavar="目录")
@click.option("--seed", type=Number(), default=1, help="随机种子；种子相同，内容相同。默认 1。")
def sample(number: int, folder: Path, seed: int) -> int:
    """Write the tree below `folder`."""
    write_files(sample_tree(number, seed), folder)
    click.echo(f"已在 {folder} 写入 {number} 个案例。", err=True)
    return 0
