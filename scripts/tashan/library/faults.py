"""What pydantic finds wrong with an entry → diagnostics: Chinese, one line each, with the mend."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from tashan.library.characters import shown
from tashan.library.diagnostic import Diagnostic
from tashan.library.keys import home, label, names, options
from tashan.library.nearest import nearest, nearest_code
from tashan.library.origin import Path
from tashan.library.patterns import PATTERNS
from tashan.library.yaml import Parsed


@dataclass(frozen=True, slots=True)
class Found:
    """One error of pydantic with what a message may need: the key's model and name, the value, the limits."""

    path: Path
    model: type[BaseModel]
    key: str
    value: object
    limits: Mapping[str, Any]

    @property
    def quoted(self) -> str:
        """The faulty value, as a message shows it."""
        return f"“{shown(self.value)}”"


Words = tuple[str, str, str]
"""Code, message (to stand after the key), mend."""


def _unknown(found: Found) -> Words:
    known = {key: f"{key}（{name}）" for key, name in names(found.model).items()}
    meant = nearest(found.key, known) or nearest_code(found.key, names(found.model))
    return "T020", "是不认识的项", f"是不是 {known[meant]}？" if meant else "删掉这一项，可用：" + "、".join(known)


def _not_listed(found: Found) -> Words:
    table = options(found.model, found.key)
    listed = "可用：" + "、".join(f"{code}（{meaning}）" for code, meaning in table.items())
    meant = nearest_code(str(found.value), table)
    mend = f"是不是 {meant}（{table[meant]}）？{listed}" if meant else listed
    return "T022", f"不能是{found.quoted}", mend


def _not_shaped(found: Found) -> Words:
    return "T023", f"的值{found.quoted}格式不对", PATTERNS[found.limits["pattern"]]


def _too_short(found: Found) -> Words:
    least = found.limits["min_length"]
    if not str(found.value).strip():
        return "T024", "是空的", f"写上内容，至少 {least} 个字"
    return "T024", f"太短，{found.quoted}只有 {len(str(found.value).strip())} 个字", f"至少写 {least} 个字"


def _too_long(found: Found) -> Words:
    most = found.limits["max_length"]
    return "T024", f"太长，有 {len(str(found.value).strip())} 个字", f"缩到 {most} 个字以内"


def _no_text(found: Found) -> Words:
    if found.value is None:
        return "T021", "没有内容", "写上内容，或者删掉这一行"
    return "T026", "应是一段文字，这里却是清单或分项", "只写一行文字；含有英文冒号或方括号的，用英文单引号括起来"


def _no_part(found: Found) -> Words:
    keys = "、".join(f"{key}（{name}）" for key, name in names(part_at(found)).items())
    return "T026", "应分项写", f"下面缩进写各项：{keys}"


def part_at(found: Found) -> type[BaseModel]:
    """The model of the part that should stand where the error is."""
    return home(found.model, (found.key, "-"))[0]


def _fixed(code: str, message: str, fix: str) -> Callable[[Found], Words]:
    return lambda _: (code, message, fix)


def _limited(code: str, message: str, fix: str) -> Callable[[Found], Words]:
    return lambda found: (code, message.format(quoted=found.quoted), fix.format(**found.limits))


_YEAR = "写四位数的年份，例如 2021"
_DAY = "写成 2021-11-05 这样的年-月-日"
# One row for each type of error that the model can give; a test goes through all of them.
TABLE: Mapping[str, Callable[[Found], Words]] = {
    "missing": _fixed("T021", "没有写", "补上这一项"),
    "extra_forbidden": _unknown,
    "literal_error": _not_listed,
    "string_type": _no_text,
    "string_pattern_mismatch": _not_shaped,
    "string_too_short": _too_short,
    "string_too_long": _too_long,
    "too_short": _limited("T024", "是空的", "至少写 {min_length} 条"),
    "too_long": _limited("T024", "太多", "最多写 {max_length} 条"),
    "tuple_type": _fixed("T026", "应是清单", "每条另起一行，以两个空格加“- ”开头；只有一条也这样写"),
    "model_type": _no_part,
    "int_type": _fixed("T025", "应是年份", _YEAR),
    "int_parsing": _limited("T025", "的值{quoted}不是年份", _YEAR),
    "int_parsing_size": _limited("T025", "的值{quoted}不是年份", _YEAR),
    "greater_than_equal": _limited("T025", "的值{quoted}太小", "应不小于 {ge}"),
    "less_than_equal": _limited("T025", "的值{quoted}太大", "应不大于 {le}"),
    "bool_type": _fixed("T025", "应是“是”或“否”", "写 true（是）或 false（否）"),
    "bool_parsing": _limited("T025", "不能是{quoted}", "写 true（是）或 false（否）"),
    "date_type": _fixed("T025", "应是日期", _DAY),
    "day_form": _limited("T025", "的值{quoted}不是日期", _DAY),
    "date_from_datetime_parsing": _limited("T025", "的值{quoted}不是日期", _DAY),
    "date_from_datetime_inexact": _limited("T025", "的值{quoted}不是日期", _DAY),
}
_OTHER = _fixed("T023", "写法不对", "对照模板里这一项的说明重写")


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
    code, message, fix = TABLE.get(each["type"], _OTHER)(found)
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
