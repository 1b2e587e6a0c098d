"""Values on the command line: types whose faults are told in Chinese, and the option that most commands have."""

from __future__ import annotations

import datetime
from pathlib import Path

import click


class ExistingPath(click.ParamType[Path]):
    """A path that is there; `kind` is what it must be."""

    def __init__(self, kind: str = "") -> None:
        self.kind = kind
        self.name = {"file": "文件", "folder": "目录"}.get(kind, "文件或目录")

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path, or a Chinese fault."""
        path = Path(str(value))
        if not path.exists():
            self.fail(f"找不到 {value}", param, ctx)
        if self.kind == "file" and not path.is_file():
            self.fail(f"{value} 不是文件", param, ctx)
        if self.kind == "folder" and not path.is_dir():
            self.fail(f"{value} 不是目录", param, ctx)
        return path


class NewPath(click.ParamType[Path]):
    """A path that may not exist yet."""

    name = "路径"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path as given."""
        return Path(str(value))


class Choice(click.ParamType[str]):
    """One of a few words."""

    name = "选择"

    def __init__(self, *words: str) -> None:
        self.words = words

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """The words, as a help page shows them."""
        return "|".join(self.words)

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word, or a Chinese fault that lists the words."""
        if value not in self.words:
            self.fail(f"{value} 不在可选的 {'、'.join(self.words)} 之内", param, ctx)
        return str(value)


class Number(click.ParamType[int]):
    """A whole number of at least `least`."""

    name = "整数"

    def __init__(self, least: int = 0) -> None:
        self.least = least

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number, or a Chinese fault."""
        try:
            number = int(str(value))
        except ValueError:
            self.fail(f"{value} 不是整数", param, ctx)
        if number < self.least:
            self.fail(f"{value} 小于 {self.least}", param, ctx)
        return number


class Date(click.ParamType[datetime.date]):
    """A day, written 2026-01-02."""

    name = "日期"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        """The day, or a Chinese fault."""
        try:
            return datetime.date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value} 不是日期，写成 2026-01-02 这样", param, ctx)


class Words(click.ParamType[str]):
    """Something to be said in words, on one line."""

    name = "文字"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The words, or a Chinese fault when there are none."""
        words = " ".join(str(value).split())
        if not words:
            self.fail("没有写字", param, ctx)
        return words


class Pair(click.ParamType[tuple[str, str]]):
    """A name and what belongs to it: 题目=某县：用院坝会管灌溉."""

    name = "栏目=内容"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """Both, or a Chinese fault."""
        name, sign, words = str(value).replace("＝", "=", 1).partition("=")
        if not sign or not name.strip() or not words.strip():
            self.fail(f"{value} 要写成 栏目=内容 这样", param, ctx)
        return name.strip(), words.strip()


ROOT = click.option(
    "--root", type=ExistingPath("folder"), default=Path(), help="放着 cases/ 和 docs/ 的目录，默认当前目录。"
)
