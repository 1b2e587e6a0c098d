"""Commands that change the state of an entry, each with a line in its history: submit, approve, withdraw."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import click

from tashan.checks import left_to_write, run
from tashan.checks.mend.order import in_order
from tashan.cli.values import ROOT, Date, Words
from tashan.cli.wording import Command
from tashan.cli.writing import write
from tashan.library.diagnostic import Diagnostic
from tashan.library.fault import Fault
from tashan.library.files import File, read
from tashan.library.load import entry_of, load
from tashan.library.model import Entry
from tashan.library.moving import Move, moved
from tashan.library.vocabulary import STATES

_FROM = {"pending": ("draft", "reviewed", "withdrawn"), "reviewed": ("draft", "pending"), "withdrawn": tuple(STATES)}


def _found(root: Path, id_: str) -> tuple[File, Entry]:
    """The file and entry of this id; a wrong id is a wrong call, a broken file is shown with its faults."""
    file = next((each for each in read(root)[0] if each.id == id_), None)
    if file is None:
        raise click.BadParameter(f"没有编号为 {id_} 的条目", param_hint="编号")
    entry, faults = entry_of(file)
    if entry is None:
        raise click.ClickException("\n".join(map(str, faults)))
    return file, entry


def _stops(root: Path, file: File, entry: Entry, state: str) -> tuple[str, ...]:
    """Why the entry cannot get into this state, in Chinese; nothing when it can."""
    if entry.state == state or entry.state not in _FROM[state]:
        return (f"{entry.id} 现在是“{STATES[entry.state]}”，不能改成“{STATES[state]}”",)
    if state != "reviewed":
        return ()
    found = (one for one in run(load(root)[0]) if one.path == file.path)
    return tuple(str(one) for one in found if one.severity == "error" or one.code == left_to_write.CHECK.code)


def _move(root: Path, id_: str, move: Move) -> int:
    """Move the entry; where no unit is named, its own is."""
    file, entry = _found(root, id_)
    move = replace(move, by=move.by or _unit(entry))
    stops = _stops(root, file, entry, move.state)
    try:
        text = in_order(file, moved(str(file.text), move), {})
    except Fault as fault:
        line, column = fault.position
        text, stops = "", (*stops, str(Diagnostic(file.path, line, column, fault.code, str(fault), fault.fix)))
    stops = stops or tuple(map(str, entry_of(replace(file, text=text))[1]))
    for stop in stops:
        click.echo(stop, err=True)
    if stops:
        return 1
    write(root / file.path, text)
    click.echo(f"{id_} 已改成“{STATES[move.state]}”，记进了修改记录：{file.path}", err=True)
    return 0


def _unit(entry: Entry) -> str:
    """The unit that checked or provided the entry."""
    known = (getattr(entry, key, None) for key in ("checked_by", "provided_by"))
    return next((unit for unit in known if unit), "")


ID = click.argument("id_", metavar="编号")
DATE = click.option("--date", type=Date(), default=None, help="哪一天，写成 2026-01-02；默认今天。")


def _by(help_: str, required: bool = False) -> Callable[[Callable[..., int]], Callable[..., int]]:
    return click.option("--by", type=Words(), required=required, help=help_)


@click.command("submit", cls=Command)
@ID
@ROOT
@_by("经办单位；不写就用资料栏里的单位。")
@click.option("--what", type=Words(), default="交来核对", help="改了什么，用大白话写；默认“交来核对”。")
@DATE
def submit(id_: str, root: Path, by: str | None, what: str, date: datetime.date | None) -> int:
    """Draft to pending."""
    return _move(root, id_, Move("pending", date or datetime.date.today(), by or "", what))


@click.command("approve", cls=Command)
@ID
@ROOT
@_by("核对单位，必填，只写单位。", required=True)
@click.option(
    "--what", type=Words(), default="核对无误，可以公开", help="核了什么、改了什么；默认“核对无误，可以公开”。"
)
@DATE
def approve(id_: str, root: Path, by: str, what: str, date: datetime.date | None) -> int:
    """Pending to reviewed."""
    return _move(root, id_, Move("reviewed", date or datetime.date.today(), by, what))


@click.command("withdraw", cls=Command)
@ID
@ROOT
@click.option("--reason", type=Words(), required=True, help="下架的理由，读者会看到；不要写出要撤下的内容。")
@_by("经办单位；不写就用资料栏里的单位。")
@DATE
def withdraw(id_: str, root: Path, reason: str, by: str | None, date: datetime.date | None) -> int:
    """Any state to withdrawn; then tell which entries still name it."""
    status = _move(root, id_, Move("withdrawn", date or datetime.date.today(), by or "", reason))
    for one in run(load(root)[0]) if status == 0 else ():
        if one.code == "T109" and one.message.startswith(f"{id_} "):
            click.echo(str(one))
    return status
