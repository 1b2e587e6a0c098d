"""The program `tashan`: its commands in the order of the work, and the status it returns."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from tashan.cli.commands import Commands
from tashan.cli.wording import Group, explained

_COMMANDS = Commands(
    {
        "ingest": "ingest:ingest",
        "clean": "articles:clean",
        "convert": "articles:convert",
        "undo": "articles:undo",
        "review": "articles:review",
        "new": "new:new",
        "form": "forms:form",
        "import": "forms:import_form",
        "check": "content:check",
        "verify": "verifying:verify_command",
        "fix": "fixing:fix",
        "submit": "states:submit",
        "approve": "states:approve",
        "withdraw": "states:withdraw",
        "build": "site:build",
        "serve": "preview:serve",
        "search": "search:search",
        "sample": "content:sample",
    }
)
WRONG_USE = 2


@click.group(
    "tashan",
    cls=Group,
    commands=_COMMANDS,
    help="他山：把基层治理的文章整理成案例，建成可检索、注明依据的资料库。",
)
@click.version_option(package_name="tashan", message="tashan %(version)s", help="显示版本。")
def program() -> None:
    """Hold the commands."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. 0: done; 1: errors were found; 2: called wrongly."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    try:
        return program.main(None if argv is None else list(argv), "tashan", standalone_mode=False) or 0
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message() or error.ctx.get_help(), err=True)
        return WRONG_USE
    except click.UsageError as error:
        click.echo(f"tashan：{explained(error)}", err=True)
        return WRONG_USE
    except click.ClickException as error:
        click.echo(f"tashan：{explained(error)}", err=True)
        return 1
    except (click.Abort, KeyboardInterrupt):
        click.echo("tashan：已中断", err=True)
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except OSError as error:
        click.echo(f"tashan：读写 {error.filename or '文件'} 时出错：{error.strerror or error}", err=True)
        return 1
