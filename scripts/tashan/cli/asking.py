"""Questions in the terminal: one field after another, each answer understood before the next question."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import click

from tashan.form.field import Field, Grid, Pairs, Table
from tashan.form.given import Given, by_label, read
from tashan.form.values.slip import Slip
from tashan.form.words import Words, choices
from tashan.library.origin import Path

# The fields of a case that are asked for; the rest is filled in later, in the file.
_CASE = ("题目", "摘要", "发生地", "实施层级", "城乡类型", "起始年份", "牵头单位", "主题", "问题", "成因", "对策")
_REST = ("讲述人", "题名", "发布单位", "发布日期", "来源类型", "提供单位")
_NEAR, _NEAR_TOLD = 5, "（写序号；都不是就换个说法，直接回车是跳过）"
_LISTED = 20  # choices that can stand under a question


def ask_case(words: Words, known: Collection[Path]) -> Iterator[Given]:
    """The answers for a new case, without the fields that are known already. The title must be given."""
    fields = by_label()
    for label in (*_CASE, *_REST):
        table, field = fields[label]
        if (*table.path, *field.path) in known or table.path in known:
            continue
        if isinstance(table, Grid):
            yield from _rows(table, words)
        elif given := _one(Given(table, field, 1 if table.path else 0, ""), words, must=label == "题目"):
            yield given


def ask_topic(fields: Pairs, words: Words, known: Collection[Path]) -> Iterator[Given]:
    """The answers for a new topic. The name must be given."""
    for field in fields.fields:
        if field.path not in known:
            given = _one(Given(fields, field, 0, ""), words, must=field.path == ("name",))
            yield from [given] if given else []


def _rows(table: Grid, words: Words) -> Iterator[Given]:
    """Rows until one is left out: which topic, and the sentence that it needs."""
    number = 1
    while topic := _one(Given(table, table.columns[0], number, ""), words):
        yield topic
        for column in table.columns[1:2]:
            given = _one(Given(table, column, number, ""), words)
            yield from [given] if given else []
        number += 1


def _one(asked: Given, words: Words, *, must: bool = False) -> Given | None:
    """The answer to one question, understood; None when it was skipped."""
    offered = _offered(asked.field, asked.table, words)
    click.echo(_question(asked, offered), err=True)
    while True:
        text = click.prompt("", default="", show_default=False, prompt_suffix="> ", err=True).strip()
        if not text and not must:
            return None
        given = Given(asked.table, asked.field, asked.number, _picked(text, offered))
        wrong = _wrong(given, words)
        if not wrong:
            return given
        near = words.meant(asked.table.path[0], text)[:_NEAR] if asked.field.kind == "topic" and text else ()
        offered = near or offered
        click.echo(f"{wrong.message}。是不是：{_numbered(near)}\n{_NEAR_TOLD}" if near else _told(wrong), err=True)


def _wrong(given: Given, words: Words) -> Slip | None:
    """What is wrong with an answer."""
    if not given.text:
        return Slip("这一项要写", "不能跳过")
    try:
        read(given, words)
    except Slip as slip:
        return slip
    return None


def _told(slip: Slip) -> str:
    return f"{slip.message}（{slip.fix}）"


def _offered(field: Field, table: Table, words: Words) -> Sequence[str]:
    listed = tuple(choices(field, table, words).values())
    return listed if len(listed) <= _LISTED else ()


def _question(asked: Given, offered: Sequence[str]) -> str:
    row = f"（第{asked.number}条）" if isinstance(asked.table, Grid) else ""
    hint = "写名称或大意" if asked.field.kind == "topic" else asked.field.hint
    return f"\n{asked.field.label}{row}：{hint}{_numbered(offered)}"


def _numbered(words: Sequence[str]) -> str:
    return "".join(f"\n  {number} {word}" for number, word in enumerate(words, 1))


def _picked(text: str, offered: Sequence[str]) -> str:
    """The words of the choice that a number stands for; several numbers stand for several."""
    numbers = text.replace("，", " ").replace(",", " ").replace("、", " ").split()
    if offered and all(each.isdecimal() and 1 <= int(each) <= len(offered) for each in numbers):
        return "、".join(offered[int(each) - 1] for each in numbers)
    return text
