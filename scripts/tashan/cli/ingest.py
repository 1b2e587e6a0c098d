"""The command ingest: files and folders into the inbox, one record a file."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import click

from tashan.cli.progress import Line, progress
from tashan.cli.values import ExistingPath, NewPath, Number
from tashan.cli.vocabulary import basis, lost, root, worker
from tashan.cli.wording import Command
from tashan.ingest.batch import Job, Outcome, Result, Run, Tally, files_below, lines
from tashan.ingest.duplicates import Index, index_of

INTERRUPTED = 130


def _outcomes(jobs: Iterator[Job], processes: int) -> Generator[Outcome, None, None]:
    """The outcomes in the order of the files, worked out here or in several processes."""
    setup = partial(worker, root())
    if processes == 1:
        yield from map(setup(), jobs)
    else:
        from tashan.ingest.batch.crew import Crew  # with what it takes to have several processes

        crew: Crew[Job, Outcome] = Crew(processes, setup, lost)
        yield from crew.results(jobs)


def _known() -> Index:
    return index_of(basis(root()).entries)


def _told(result: Result) -> Iterator[Line]:
    """The lines on one file, and whether they matter even where a bar shows how far the batch is."""
    outcome = result.outcome
    path, record = outcome.path, outcome.record
    if outcome.status == "refused":
        yield f"{path}：{outcome.error}", True
    elif outcome.status == "known":
        yield f"{path} → {record}（已收过，没有重做；要重做加 --again）", False
    elif outcome.status == "kept":
        yield f"{path} → {record}（草稿有人改过，没有覆盖；要重新生成，请先把改好的草稿移走）", True
    else:
        yield f"{path} → {record}（{outcome.articles} 篇，改动 {outcome.edits} 处，待核 {outcome.flags} 处）", False
    if record and outcome.format == "docx" and _holds_a_form(record):
        yield f"{path}：这像是案例登记表，不是文章；要收成案例，请运行 tashan import {path}", True
    for line in lines(result.duplicates):
        yield f"{path}：{line}", True


def _holds_a_form(record: Path) -> bool:
    from tashan.form.recognise import in_text, is_form, recognise  # a batch without Word files needs none of it

    return is_form(recognise(in_text((record / "decoded.txt").read_text("utf-8"))))


@click.command("ingest", cls=Command)
@click.argument("paths", nargs=-1, required=True, type=ExistingPath(), metavar="文件或目录…")
@click.option("--inbox", type=NewPath(), default=Path("inbox"), help="收件箱放在哪里，默认是当前目录下的 inbox。")
@click.option("--json", "as_json", is_flag=True, help="每个文件在标准输出上给一行 JSON，全部做完后输出。")
@click.option("--show-private", is_flag=True, help="JSON 里的身份证号、手机号、银行卡号照原样写，不打星号。")
@click.option("-j", "processes", type=Number(1), default=1, help="同时用几个进程，默认 1。")
@click.option("--again", is_flag=True, help="收过的也重新整理。")
def ingest(paths: tuple[Path, ...], inbox: Path, processes: int, as_json: bool, **wanted: bool) -> int:
    """Write one record a file; a file that cannot be read is told and makes the status 1."""
    files = files_below(paths, inbox)
    made = basis(root()).edition
    jobs = (Job(file, inbox, made, os.getpid(), **wanted) for file in files)
    tally, interrupted = Tally(), False
    with closing(Run(inbox, _known, as_json=as_json)) as run, progress(len(files)) as step:
        try:
            with closing(_outcomes(jobs, min(processes, max(len(files), 1)))) as outcomes:
                for result in map(run.take, outcomes):
                    tally.add(result)
                    step(_told(result))
        except KeyboardInterrupt:
            interrupted = True
        for line in run.objects():
            click.echo(line)
    _ended(tally, len(files), interrupted=interrupted)
    return INTERRUPTED if interrupted else 1 if tally.statuses["refused"] else 0


def _ended(tally: Tally, total: int, *, interrupted: bool) -> None:
    """Sum up, unless there was one file, whose line says all."""
    if total != 1 or interrupted:
        for line in tally.lines():
            click.echo(line, err=True)
    if interrupted:
        left = total - tally.done
        click.echo(f"已中断：做完 {tally.done} 个，还有 {left} 个；再运行同一条命令，做完的不会重做。", err=True)
