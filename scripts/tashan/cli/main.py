"""The program `tashan`: its commands in the order of the work, and the status it returns."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from tashan.cli.commands import Commands
from tashan.cli.garbage import collect_seldom
from tashan.cli.wording import Group, explained

_COMMANDS = Commands(
    {
        "ingest": (
            "ingest:ingest",
            "整理文章：清理、转简体、分篇、提纲、打标签、认重复，每个文件写成收件箱里的一份记录。收过的不重做，中断了再运行就接着做。",
        ),
        "clean": ("articles:clean", "只要清理后的简体正文，写到标准输出；几篇文章之间用一行换页符隔开。"),
        "convert": ("articles:convert", "只转换字形：从标准输入读，逐行写到标准输出。"),
        "undo": ("articles:undo", "还原：给出收件时的原文，一个字节不差；或给出撤销某一处改动后的正文。"),
        "review": (
            "articles:review",
            "核对：把一份记录写成一个网页，原文和整理后的文字左右对照，每处改动写明理由和撤销命令。",
        ),
        "new": ("new:new", "新写一个案例或条目：在终端里一项一项问，写成能通过检查的草稿；再打开文件接着写。"),
        "form": ("forms:form", "写一张案例登记表，给用 Word、WPS 的人填；填好了用 import 收。"),
        "import": ("forms:import_form", "收一张填好的案例登记表，写成一个新案例；有错就逐栏列出，不写文件。"),
        "check": ("content:check", "检查案例和条目，一行一处：文件、行、列、代码、哪里不对、怎么改。"),
        "verify": ("verifying:verify_command", "把每个数字和引文放到来源原件里去找，列出找不到的。"),
        "fix": ("fixing:fix", "修好能放心改的：字形、标点、空格、项的次序、按名称写的编号。先给您看改了什么。"),
        "submit": ("states:submit", "交给别人核对：草稿变成待审；改过的、下架过的也可以再交。"),
        "approve": ("states:approve", "核对过了：待审变成已审，记下核对单位。还有错误的不给过。"),
        "withdraw": ("states:withdraw", "下架：编号保留，页面只留一句说明和理由，内容不再提供。"),
        "build": ("site:build", "生成整个网站。先在旁边生成，核对无误后再替换；有错误时旧网站原样不动。"),
        "serve": ("preview:serve", "边写边看：在本机打开网站，存盘后页面自己更新；有错误时页面上方列出来。"),
        "search": (
            "search:search",
            "在终端里检索，和网站用同样的索引。几个词要同时出现；认得“引号”、-减号和“层级：村”这样的条件。",
        ),
        "sample": ("content:sample", "生成一套合乎格式的假内容（cases/ 和 docs/），用来测速度，不作资料。"),
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
    collect_seldom()
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
