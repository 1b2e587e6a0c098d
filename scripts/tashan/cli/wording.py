"""Click in Chinese: headings of help pages, and one clear line for each way of calling a command wrongly."""

from __future__ import annotations

import click
from click import exceptions

from tashan.cli.commands import Commands


class Command(click.Command):
    """A command whose help page is Chinese."""

    def __init__(self, *args: object, **attributes: object) -> None:
        attributes.setdefault("options_metavar", "[选项]")
        super().__init__(*args, **attributes)  # type: ignore[arg-type]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write 用法 and the pieces of the call."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), "用法：")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under 选项."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [record for option in options if (record := option.get_help_record(ctx))]
        _listed(formatter, "选项", [(name, told.replace("[required]", "必填。")) for name, told in records])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, explained in Chinese."""
        option = super().get_help_option(ctx)
        if option:
            option.help = "显示这页说明。"
        return option


class Group(Command, click.Group):
    """The program itself: a group whose help page lists its commands in the order they were added."""

    command_class = Command

    def __init__(self, *args: object, commands: Commands, **attributes: object) -> None:
        attributes.setdefault("subcommand_metavar", "命令 [参数]…")
        super().__init__(*args, commands=commands, **attributes)
        self._told = commands.told

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Commands in the order of the work, not of the alphabet."""
        return list(self.commands)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        super().format_options(ctx, formatter)
        _listed(formatter, "命令", list(self._told.items()))


def _listed(formatter: click.HelpFormatter, heading: str, rows: list[tuple[str, str]]) -> None:
    """A heading with a full-width colon, which click's own sections do not have, and its rows."""
    formatter.write_paragraph()
    formatter.write(f"{heading}：\n")
    with formatter.indentation():
        formatter.write_dl(rows)


def explained(error: exceptions.ClickException) -> str:
    """One Chinese line for a wrong call: what is wrong, and where to look."""
    context = getattr(error, "ctx", None)
    see = f"（用法见 {context.command_path if context else 'tashan'} --help）"
    return _what(error) + see


def _what(error: exceptions.ClickException) -> str:
    if isinstance(error, exceptions.NoSuchOption):
        return f"没有 {error.option_name} 这个选项" + _perhaps(error.possibilities)
    if isinstance(error, exceptions.MissingParameter):
        return f"缺少 {_name(error)}"
    if isinstance(error, exceptions.BadOptionUsage):
        return f"选项 {error.option_name} 用得不对：它需要一个值，或者不该带值"
    if isinstance(error, exceptions.BadParameter):
        return f"{_name(error)} 的值不对：{error.message}"
    if isinstance(error, exceptions.FileError):
        return f"打不开文件 {error.ui_filename}"
    name = getattr(error, "command_name", None)
    return f"没有 {name} 这个命令" if name else "命令写得不对：参数缺少、多余或没有命令名"


def _perhaps(possibilities: object) -> str:
    options = sorted(str(option) for option in possibilities) if isinstance(possibilities, list | tuple | set) else []
    return f"，是不是 {'、'.join(options)}" if options else ""


def _name(error: exceptions.BadParameter) -> str:
    parameter = error.param
    if parameter is None:
        return "参数"
    return " / ".join(parameter.opts) if isinstance(parameter, click.Option) else parameter.make_metavar(error.ctx)  # type: ignore[arg-type]
