"""The commands → a page: what each does, how it is called, every option."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click

from reference.page import page
from tashan.cli.main import program


def commands() -> str:
    """The page `docs/guide/reference/commands.md`."""
    lead = (
        "在项目目录里用 `.venv/bin/tashan 命令`（Windows 是 `.venv\\Scripts\\tashan 命令`）运行；"
        "任何命令加 `--help` 都有同样的说明。做成了返回 0，发现错误返回 1，命令写得不对返回 2；"
        "数据写到标准输出，说明写到标准错误。"
    )
    parts = [lead, *(_command(name, program.commands[name]) for name in program.commands)]
    return page("命令一览", "每条命令做什么、怎么写、有哪些选项；由程序生成，和程序一致。", "\n\n".join(parts))


def _command(name: str, command: click.Command) -> str:
    context = click.Context(command, info_name=f"tashan {name}")
    usage = f"```sh\n{context.command_path} {' '.join(command.collect_usage_pieces(context))}\n```"
    rows = [*_rows(command, context)]
    table = "\n".join(("| 选项 | 说明 |", "|---|---|", *rows)) if rows else ""
    return "\n\n".join(filter(None, (f"## tashan {name}", str(command.help), usage, table)))


def _rows(command: click.Command, context: click.Context) -> Iterator[str]:
    for option in command.get_params(context):
        record = option.get_help_record(context) if isinstance(option, click.Option) else None
        if record and "--help" not in record[0]:
            told = re.sub(" {2,}", "", record[1].replace("[required]", "必填。"))
            yield f"| `{record[0].replace('|', '/')}` | {told} |"
