"""The answers of a form → the values and the body of a case, and every fault found on the way."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tashan.form.answer import Answer
from tashan.form.fault import Fault
from tashan.form.field import Field, Grid, Pairs, Table
from tashan.form.layout import TABLES
from tashan.form.recognise import Answers, Filled, Part
from tashan.form.values.readers import READERS, Blank
from tashan.form.values.slip import Slip
from tashan.form.words import Words
from tashan.library.origin import Path

_SOURCES = ("sources",)
_RECEIVED = "按登记表收入"
_OF_SURVEYS = {"做法": "调研发现"}


@dataclass(frozen=True, slots=True)
class Made:
    """`values` as frontmatter has them, without those that are faulty; `rows`: for each list the numbers, as printed,
    of the rows or sheets that its parts came from."""

    values: Mapping[str, Any]
    body: str
    faults: tuple[Fault, ...]
    rows: Mapping[str, tuple[int, ...]]


@dataclass
class _Maker:
    """Reads answers into `values` and notes what is wrong with them."""

    words: Words
    sources: tuple[str, ...]
    values: dict[str, Any] = field(default_factory=dict)
    sections: list[tuple[str, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def pairs(self, table: Pairs, answers: Answers) -> None:
        for one in table.fields:
            value = self._value(one, table, answers, one.path)
            if one.kind == "body":
                self._section(one, value)
            elif value is not None:
                _put(self.values, one.path, value)

    def part(self, table: Table, part: Part, number: int) -> dict[str, Any]:
        """The part of a list that a row or sheet holds."""
        fields = table.columns if isinstance(table, Grid) else table.fields
        made: dict[str, Any] = {}
        for one in fields:
            value = self._value(one, table, part.answers, (*table.path, number, *one.path))
            if isinstance(value, tuple):
                value = _dated(made, value)
            if value is not None and value != "":
                _put(made, one.path, value)
        if "dated" in made:
            made["note"] = made.pop("dated") + made.get("note", "")
        return made

    def _value(self, one: Field, table: Table, answers: Answers, path: Path) -> Any:
        given = answers.get(one.path, Answer())
        if not given.text and one.kind != "source":
            return None
        try:
            return READERS[one.kind](Blank(given, one, table, self.words, self.sources))
        except Slip as slip:
            self.faults.append(Fault(path, slip.message, slip.fix))
            return None

    def _section(self, one: Field, text: str | None) -> None:
        if text:
            self.sections.append((one.label, text))
        elif one.required:
            self.faults.append(Fault(one.path, "没有写", "写上内容；材料没有写的，就写材料没有写"))


def _dated(made: dict[str, Any], value: tuple[datetime.date | None, str]) -> datetime.date | None:
    """The day; where the source gives only month or year, these go into its note."""
    date, words = value
    if date is None:
        made["dated"] = f"原文日期只写到{words}。"
    return date


def _put(values: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    for step in path[:-1]:
        values = values.setdefault(step, {})
    values[path[-1]] = value


def _received(values: Mapping[str, Any]) -> dict[str, Any]:
    """The first line of the case's history."""
    told = {"date": values["updated"], "by": values.get("provided_by"), "what": _RECEIVED, "state": values["state"]}
    return {key: value for key, value in told.items() if value}


def make(filled: Filled, words: Words) -> Made:
    """The case in a filled form; the library's model has not looked at it yet."""
    keys = tuple(f"S{part.number}" for part in filled.parts.get(_SOURCES, ()))
    maker = _Maker(words, keys)
    for table in TABLES:
        if isinstance(table, Pairs) and not table.path:
            maker.pairs(table, filled.answers)
        elif parts := filled.parts.get(table.path, ()):
            maker.values[table.path[0]] = [maker.part(table, part, number) for number, part in enumerate(parts)]
    for key, source in zip(keys, maker.values.get("sources", ()), strict=True):
        source["key"] = key
    rows = {path[0]: tuple(part.number for part in parts) for path, parts in filled.parts.items()}
    if "updated" in maker.values and "state" in maker.values:
        maker.values["history"] = [_received(maker.values)]
    headings = _OF_SURVEYS if maker.values.get("kind") == "survey" else {}
    body = "\n\n".join(f"## {headings.get(name, name)}\n\n{text}" for name, text in maker.sections)
    return Made(maker.values, body, tuple(maker.faults), rows)
