"""The command new: a case or a topic that loads from the start, asked for in the terminal or made of a draft."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from tashan.cli.asking import ask_case, ask_topic
from tashan.cli.beginning import Beginning, beginning
from tashan.cli.values import ROOT, Choice, Date, ExistingPath, Pair
from tashan.cli.wording import Command
from tashan.form.case import make
from tashan.form.fault import told
from tashan.form.given import Given, by_label, filled, named, read
from tashan.form.scaffold import body, scaffolded, unfit
from tashan.form.topics import TOPICS
from tashan.form.values.slip import Slip
from tashan.form.words import Words, words_of
from tashan.library.fault import Fault as Unreadable
from tashan.library.load import load
from tashan.library.model import Case, Cause, Entry, Measure, Policy, Problem
from tashan.library.new_entry import add, kind_of, next_id, slug, taken
from tashan.library.scaffold import scaffold

_KINDS: Mapping[str, type[Entry]] = {"案例": Case, "问题": Problem, "成因": Cause, "对策": Measure, "政策": Policy}
_LISTS: Mapping[type[Entry], str] = {Problem: "problems", Cause: "causes", Measure: "measures", Policy: "policies"}


class _Refused(Exception):  # noqa: N818 - of what was said, not of the program
    """Why nothing is written: Chinese lines."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


_NOTHING = Beginning({}, {}, "")


@click.command("new", cls=Command)
@click.argument("kind", type=Choice(*_KINDS), default="案例", metavar="[案例|问题|成因|对策|政策]")
@click.option("--from", "draft", type=ExistingPath("file"), default=None, help="从收件的草稿写成案例。")
@click.option("--set", "pairs", type=Pair(), multiple=True, help="直接给出一项，写成“题目=…”；可以写几次。")
@ROOT
@click.option("--date", type=Date(), default=None, help="更新日期，写成 2026-01-02；默认今天。")
def new(
    kind: str, draft: Path | None, pairs: tuple[tuple[str, str], ...], root: Path, date: datetime.date | None
) -> int:
    """Ask, where there is somebody to ask; write the file; tell where it is."""
    library, _ = load(root)
    words, model = words_of(library), _KINDS[kind]
    try:
        begun = beginning(draft, library) if draft and model is Case else _NOTHING
        values = _values(model, pairs, words, begun)
    except Unreadable as fault:
        click.echo(f"{draft}：{fault}（{fault.fix}）", err=True)
        return 1
    except _Refused as refused:
        click.echo("\n".join(refused.lines))
        return 1
    day = date or datetime.date.today()
    values |= {"state": "draft", "updated": day, "history": [{"date": day, "what": "写成初稿", "state": "draft"}]}
    path = _written(root, model, values, begun)
    click.echo(str(path))
    click.echo(f"已写成草稿。打开它接着写；还缺什么，运行 tashan check {path} 就列出来。", err=True)
    return 0


def _values(model: type[Entry], pairs: Iterable[tuple[str, str]], words: Words, begun: Beginning) -> dict[str, Any]:
    """What the draft, the command line and the terminal say together. Raises _Refused."""
    fields = by_label() if model is Case else {one.label: (TOPICS[model], one) for one in TOPICS[model].fields}
    try:
        given = list(named(pairs, fields))
    except Slip as slip:
        raise _Refused([f"{slip.message}（{slip.fix}）"]) from None
    known = {(*one.table.path, *one.field.path) for one in given} | {(key,) for key in begun.values}
    if sys.stdin.isatty():
        click.echo("逐项回答；直接回车是跳过，以后在文件里写。", err=True)
        given += ask_case(words, known) if model is Case else ask_topic(TOPICS[model], words, known)
    values = _case(given, words, begun) if model is Case else _topic(given, words)
    key = "title" if model is Case else "name"
    if key not in values:
        label = "题目" if model is Case else "名称"
        raise _Refused([f"没有写『{label}』（在终端里运行，或加上 --set {label}=…）"])
    if wrong := unfit(model, values):
        raise _Refused(list(wrong))
    if model is not Case and (same := words.ids(_LISTS[model], values["name"])):
        name = words.listed[_LISTS[model]][same[0]]
        raise _Refused([f"已经有“{name}”了，编号 {same[0]}（在那一条里改，或换一个名称）"])
    return values


def _case(given: Iterable[Given], words: Words, begun: Beginning) -> dict[str, Any]:
    made = make(filled(given), words)
    wrong = [told(fault, made.rows) for fault in made.faults if fault.path[0] != "body"]
    if wrong:
        raise _Refused(wrong)
    values = {**begun.values, **made.values}
    for key in begun.values.keys() & made.values.keys():
        if isinstance(begun.values[key], dict):
            values[key] = {**begun.values[key], **made.values[key]}
    return values


def _topic(given: Iterable[Given], words: Words) -> dict[str, Any]:
    values, wrong = {}, []
    for one in given:
        try:
            values[one.field.path[0]] = read(one, words)
        except Slip as slip:
            wrong.append(f"『{one.field.label}』：{slip.message}（{slip.fix}）")
    if wrong:
        raise _Refused(wrong)
    return values


def _written(root: Path, model: type[Entry], values: Mapping[str, Any], begun: Beginning) -> Path:
    kind = kind_of(model)
    while True:
        id_ = next_id(kind, taken(root, kind))
        made, _ = scaffolded(model, values, id_)
        name = f"{id_}-{slug(str(made.get('title') or made['name']))}.md"
        text = scaffold(model, _written_keys(model, made), begun.body or body(model), begun.notes)
        if path := add(root, kind, name, text):
            return path


def _written_keys(model: type[Entry], values: Mapping[str, Any]) -> dict[str, Any]:
    """Cases have their id from their file alone."""
    return {key: value for key, value in values.items() if key != "id" or model is not Case}
