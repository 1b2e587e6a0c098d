"""What pydantic finds wrong with an entry → diagnostics: Chinese, one line each, with the mend."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from tashan.library.characters import shown
from tashan.library.diagnostic import Diagnostic
from tashan.library.fault_words import OTHER, TABLE, Found
from tashan.library.keys import home, label, names
from tashan.library.nearest import nearest, nearest_code
from tashan.library.origin import Path
from tashan.library.yaml import Parsed


def faults(error: ValidationError, model: type[BaseModel], path: str, parsed: Parsed) -> Iterator[Diagnostic]:
    """A diagnostic for each fault that an editor has to mend; consequences of another fault are left out."""
    details = [each for each in error.errors(include_url=False) if _at(each)]
    unknown = [each for each in details if each["type"] == "extra_forbidden"]
    spelt_wrong = {(*_at(each)[:-1], _meant(each, model)) for each in unknown}
    for each in details:
        where = _at(each)
        inner = any(len(_at(other)) > len(where) and _at(other)[: len(where)] == where for other in details)
        if not inner and not (each["type"] == "missing" and where in spelt_wrong):
            yield _diagnostic(each, model, path, parsed)


def unknown_key(key: str, model: type[BaseModel], path: str, parsed: Parsed) -> Diagnostic:
    """The diagnostic of a key that the model has for its own use and nobody may write."""
    details: ErrorDetails = {"type": "extra_forbidden", "loc": (key,), "msg": "", "input": parsed.values[key]}
    return _diagnostic(details, model, path, parsed)


def _at(each: ErrorDetails) -> Path:
    return each["loc"]


def _meant(each: ErrorDetails, model: type[BaseModel]) -> str | None:
    part, key = home(model, _at(each))
    return nearest(key, names(part)) or nearest_code(key, names(part))


def _diagnostic(each: ErrorDetails, model: type[BaseModel], path: str, parsed: Parsed) -> Diagnostic:
    where = _at(each)
    part, key = home(model, where)
    found = Found(where, part, key, each["input"], each.get("ctx", {}))
    code, message, fix = TABLE.get(each["type"], OTHER)(found)
    line, column = parsed.at(where, key_first=each["type"] in ("extra_forbidden", "missing"))
    return Diagnostic(path, line, column, code, place_in_words(model, where) + message, fix)


def place_in_words(model: type[BaseModel], path: Path) -> str:
    """A path as an editor reads it: results（结果数据）第 2 条的 kind（数据性质）."""
    words: list[str] = []
    for depth, step in enumerate(path):
        if isinstance(step, int):
            words.append(f"第 {step + 1} 条")
            continue
        part, key = home(model, path[: depth + 1])
        name = label(part, key)
        words.append(("的 " if words else "") + (f"{shown(key)}（{name}）" if name else f"“{shown(key)}”"))
    return "".join(words)
