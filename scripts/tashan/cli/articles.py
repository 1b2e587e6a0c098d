"""Commands about articles: ingest, clean, convert, undo."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import click

from tashan.chinese.script import to_hans, to_hant
from tashan.cli.values import Choice, ExistingPath, NewPath, Number
from tashan.cli.vocabulary import tagger
from tashan.cli.wording import Command
from tashan.ingest.article import Article
from tashan.ingest.clean import clean as clean_article
from tashan.ingest.draft_file import draft_file
from tashan.ingest.pipeline import Ingested, Refused, found_in
from tashan.ingest.read import Unreadable, read
from tashan.ingest.record import RecordError, audit, read_record, write
from tashan.ingest.record import undo as undone
from tashan.ingest.report import report
from tashan.ingest.split import split

_TO: dict[str, Callable[[str], str]] = {
    "hans": to_hans,
    "hant-tw": partial(to_hant, region="tw"),
    "hant-hk": partial(to_hant, region="hk"),
}


def _files(paths: tuple[Path, ...], inbox: Path) -> Iterator[Path]:
    """The files named, and those in the folders named; hidden files and the inbox itself are no articles."""
    for path in paths:
        if path.is_file():
            yield path
            continue
        for file in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
            if file.is_file() and not hidden and inbox.resolve() not in file.resolve().parents:
                yield file


def _refused(path: Path, why: Exception) -> tuple[Refused, str]:
    with path.open("rb") as file:
        return Refused(str(path), hashlib.file_digest(file, "sha256").hexdigest(), str(why)), f"{path}：{why}"


def _recorded(path: Path, inbox: Path) -> tuple[Ingested | Refused, str]:
    """What is in the file, and what to tell of it."""
    try:
        found = found_in(read(path), tagger())
        folder = write(inbox, found.source, found.article, tuple(draft_file(found, draft) for draft in found.drafts))
    except (Unreadable, RecordError) as error:
        return _refused(path, error)
    edits, flags = len(found.article.edits), len(found.article.flags)
    return found, f"{path} → {folder}（{len(found.drafts)} 篇，改动 {edits} 处，待核 {flags} 处）"


@click.command(
    "ingest", cls=Command, help="整理文章：清理、转简体、分篇、提纲、打标签，每个文件写成收件箱里的一份记录。"
)
@click.argument("paths", nargs=-1, required=True, type=ExistingPath(), metavar="文件或目录…")
@click.option("--inbox", type=NewPath(), default=Path("inbox"), help="收件箱放在哪里，默认是当前目录下的 inbox。")
@click.option("--json", "as_json", is_flag=True, help="每个文件在标准输出上给一行 JSON。")
@click.option("--show-private", is_flag=True, help="JSON 里的身份证号、手机号、银行卡号照原样写，不打星号。")
def ingest(paths: tuple[Path, ...], inbox: Path, as_json: bool, show_private: bool) -> int:
    """Write one record a file; a file that cannot be read is told and makes the status 1."""
    failed = False
    for path in _files(paths, inbox):
        found, told = _recorded(path, inbox)
        failed = failed or isinstance(found, Refused)
        click.echo(told, err=True)
        if as_json:
            click.echo(json.dumps(report(found, show_private=show_private), ensure_ascii=False))
    return 1 if failed else 0


@click.command("clean", cls=Command, help="只要清理后的简体正文，写到标准输出；几篇文章之间用一行换页符隔开。")
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


@click.command("convert", cls=Command, help="只转换字形：从标准输入读，逐行写到标准输出。")
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


@click.command("undo", cls=Command, help="还原：给出收件时的原文，一个字节不差；或给出撤销某一处改动后的正文。")
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
