"""What is known of a new entry → values that the model takes, with marks where something is still to be written."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from pydantic_core import ErrorDetails

from tashan.form.fault import field_at, label
from tashan.form.layout import BODY
from tashan.form.model import ROUNDS, errors_of, fault_of, put, sample
from tashan.form.topics import TOPICS
from tashan.library.keys import home, options
from tashan.library.keys import label as key_label
from tashan.library.model import Case, Entry
from tashan.library.origin import Path
from tashan.library.to_write import to_confirm, to_write

_REASONS = {"effect": "unreported", "effect_reason": "", "certainty_reason": ""}
_SECTIONS = ("背景", "做法", "照着做需要什么", "还没有回答的")


def scaffolded(kind: type[Entry], values: Mapping[str, Any], id_: str) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Values that load, and the labels of those that nobody gave and that no mark can stand for (a level, a year)."""
    made: dict[str, Any] = {**copy.deepcopy(dict(values)), "id": id_}
    guessed: list[str] = []
    if kind is Case and made.get("kind", "practice") == "practice":
        for key, value in _REASONS.items():
            made.setdefault(key, value or to_write(_hint(kind, (key,))))
    for _ in range(ROUNDS):
        for each in errors_of(kind, made, ""):
            value = _stand_in(kind, each)
            if not isinstance(value, dict | list) and not str(value).startswith("（待写"):
                guessed.append(_label(kind, each["loc"]))
            put(made, each["loc"], value)
    labels = tuple(dict.fromkeys(guessed))
    if labels:
        key = "cautions" if kind is Case else "questions"
        made[key] = [*made.get(key, ()), to_confirm(f"{''.join(labels)}是程序暂填的，改好以后删去这一条")]
    return made, labels


def unfit(kind: type[Entry], values: Mapping[str, Any]) -> tuple[str, ...]:
    """What is wrong with values that were given, one line each; what was not given is no fault yet."""
    errors = errors_of(kind, {"id": str(sample(kind, ("id",)) or "C0000"), **values}, "")
    faults = (fault_of(each, kind) for each in errors if each["type"] != "missing")
    return tuple(f"{_label(kind, fault.path)}：{fault.message}（{fault.fix}）" for fault in faults)


def body(kind: type[Entry]) -> str:
    """The body of a new case, to be written; topics begin without one."""
    wanted = [one for one in BODY.fields if one.label in _SECTIONS and kind is Case]
    return "\n\n".join(f"## {one.label}\n\n{to_write(one.hint)}" for one in wanted)


def _stand_in(kind: type[Entry], each: ErrorDetails) -> Any:
    """An empty part, whose own keys come in the next round; a mark for words; else the template's value."""
    path: Path = each["loc"]
    pattern = sample(kind, path)
    if isinstance(pattern, list) and pattern and isinstance(pattern[0], dict):
        return [{"key": "S1"}] if path == ("sources",) else []
    if isinstance(pattern, dict):
        return {}
    model, key = home(kind, path)
    worded = isinstance(pattern, str) and not options(model, key) and each["type"] == "missing"
    dated = key in ("date", "updated", "start", "year")
    if isinstance(pattern, list) and key != "themes":
        return [to_write(f"{_hint(kind, path)}，第{number}步") for number in "一二"]
    return to_write(_hint(kind, path)) if worded and not dated else pattern


def _hint(kind: type[Entry], path: Path) -> str:
    one = field_at(path) if kind is Case else _of_topic(kind, path)
    return f"{one.label}，{one.hint}" if one else key_label(*home(kind, path))


def _of_topic(kind: type[Entry], path: Path) -> Any:
    return next((one for one in TOPICS[kind].fields if one.path == path), None)


def _label(kind: type[Entry], path: Path) -> str:
    own = label(path, {}) if kind is Case else ""
    return own or f"『{key_label(*home(kind, path))}』"
