"""Commands about content: check, sample."""

from __future__ import annotations

from pathlib import Path

import click

from tashan.checks import run
from tashan.cli.values import ExistingPath, NewPath, Number
from tashan.cli.wording import Command
from tashan.library.load import load
from tashan.library.sample import sample as sample_tree


def _chosen(path: str, wanted: tuple[Path, ...], root: Path) -> bool:
    """Whether the file at `path` below `root` is one of `wanted` or lies in one of them."""
    full = (root / path).resolve()
    return not wanted or any(full == one.resolve() or one.resolve() in full.parents for one in wanted)


@click.command("check", cls=Command, help="检查案例和条目，逐行列出：文件:行:列 代码 说明（怎么改）。")
@click.argument("paths", nargs=-1, type=ExistingPath(), metavar="[文件或目录]…")
@click.option("--root", type=ExistingPath("folder"), default=Path(), help="放着 cases/ 和 docs/ 的目录，默认当前目录。")
def check(paths: tuple[Path, ...], root: Path) -> int:
    """Print the diagnostics; errors alone make the status 1."""
    library, unreadable = load(root)
    found = [one for one in sorted((*unreadable, *run(library))) if _chosen(one.path, paths, root)]
    for diagnostic in found:
        click.echo(str(diagnostic))
    errors = sum(diagnostic.severity == "error" for diagnostic in found)
    click.echo(f"共 {len(library.entries)} 个条目，{errors} 处错误，{len(found) - errors} 处提醒。", err=True)
    return 1 if errors else 0


@click.command("sample", cls=Command, help="生成一套合乎格式的假内容（cases/ 和 docs/），用来测速度，不作资料。")
@click.argument("number", type=Number(1), metavar="案例数")
@click.argument("folder", type=NewPath(), metavar="目录")
@click.option("--seed", type=Number(), default=1, help="随机种子；种子相同，内容相同。默认 1。")
def sample(number: int, folder: Path, seed: int) -> int:
    """Write the tree below `folder`."""
    for file in sample_tree(number, seed):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    click.echo(f"已在 {folder} 写入 {number} 个案例。", err=True)
    return 0
