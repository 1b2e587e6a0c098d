"""Commands about single articles: clean, convert, undo, review."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import click

from tashan.chinese.script import to_hans, to_hant
from tashan.cli.values import Choice, ExistingPath, NewPath, Number
from tashan.cli.wording import Command
from tashan.ingest.article import Article
from tashan.ingest.clean import clean as clean_article
from tashan.ingest.read import Unreadable, read
from tashan.ingest.record import RecordError, audit, read_record
from tashan.ingest.record import undo as undone
from tashan.ingest.review import page as review_page
from tashan.ingest.split import split

_TO: dict[str, Callable[[str], str]] = {
    "hans": to_hans,
    "hant-tw": partial(to_hant, region="tw"),
    "hant-hk": partial(to_hant, region="hk"),
}


@click.command("clean", cls=Command)
@click.argument("file", type=ExistingPath("file"), metavar="文件")
@click.option("--audit", "audit_file", type=NewPath(), default=None, help="把每一处改动逐行写进这个文件。")
def clean(file: Path, audit_file: Path | None) -> int:
    """Print the clean text."""
    try:
        article, _ = split(clean_article(Article(read(file).text)))
    except Unreadable as error:
        click.echo(f"{file}：{error}", err=True)
        return 1
    if audit_file:
        audit_file.write_text(audit(article), "utf-8", newline="\n")
    sys.stdout.buffer.write(article.text.encode("utf-8"))
    return 0


@click.command("convert", cls=Command)
@click.option(
    "--to", "target", required=True, type=Choice(*_TO), help="hans 简体，hant-tw 台湾繁体，hant-hk 香港繁体。"
)
def convert(target: str) -> int:
    """Convert line by line; line ends stay as they are."""
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            click.echo(f"第 {number} 行不是 UTF-8 文本，没有转换；请先另存为 UTF-8 编码", err=True)
            return 1
        sys.stdout.buffer.write(_TO[target](text).encode("utf-8"))
    return 0


@click.command("undo", cls=Command)
@click.argument("record", type=ExistingPath("folder"), metavar="记录")
@click.option("--edit", type=Number(1), default=None, help="只撤销第几处改动（编号见记录里的 audit.jsonl）。")
def undo(record: Path, edit: int | None) -> int:
    """Print the decoded text, or the clean text without one edit."""
    try:
        text = undone(read_record(record), edit)
    except RecordError as error:
        click.echo(str(error), err=True)
        return 1
    sys.stdout.buffer.write(text.encode("utf-8"))
    return 0


@click.command("review", cls=Command)
@click.argument("record", type=ExistingPath("folder"), metavar="记录")
@click.option("-o", "output", type=NewPath(), default=None, help="写进这个文件，不写到标准输出。")
@click.option("--show-private", is_flag=True, help="身份证号、手机号、银行卡号照原样写，不打星号。")
def review(record: Path, output: Path | None, show_private: bool) -> int:
    """Print the page, or write it to a file and tell where."""
    try:
        page = review_page(read_record(record), show_private=show_private).encode("utf-8")
    except RecordError as error:
        click.echo(str(error), err=True)
        return 1
    if output is None:
        sys.stdout.buffer.write(page)
        return 0
    output.write_bytes(page)
    click.echo(f"已写好，用浏览器打开：{output.resolve()}", err=True)
    return 0
