"""One error of pydantic → what an editor reads: a table from the type of the error to a Chinese message and mend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from tashan.library.characters import shown
from tashan.library.keys import home, names, options
from tashan.library.nearest import nearest, nearest_code
from tashan.library.origin import Path
from tashan.library.patterns import PATTERNS


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


# So many keys can be listed in a message; a part has no more, a whole entry has.
_LISTED = 12
Words = tuple[str, str, str]
"""Code, message (to stand after the key), mend."""


def _unknown(found: Found) -> Words:
    known = {key: f"{key}（{name}）" for key, name in names(found.model).items()}
    meant = nearest(found.key, known) or nearest_code(found.key, names(found.model))
    if meant:
        return "T020", "是不认识的项", f"是不是 {known[meant]}？"
    listed = "可用：" + "、".join(known.values()) if len(known) <= _LISTED else "或对照模板改名"
    return "T020", "是不认识的项", f"删掉这一项，{listed}"


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
OTHER = _fixed("T023", "写法不对", "对照模板里这一项的说明重写")
