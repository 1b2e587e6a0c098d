"""What to ask for a new topic: the keys that its kind cannot do without."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tashan.form.field import Field, Pairs
from tashan.library.model import Cause, Entry, Measure, Policy, Problem

_NAME = Field("名称", ("name",), hint="问题、成因写成一句能说清的短语，60字以内", required=True)
_DEFINITION = Field("定义", ("definition",), hint="10至200字：什么算，什么不算，和相近的怎么分开", required=True)
_THEMES = Field("主题", ("themes",), "theme", "1至4个，主要的在前", required=True)

TOPICS: Mapping[type[Entry], Pairs] = MappingProxyType(
    {
        Problem: Pairs((_NAME, _DEFINITION, _THEMES)),
        Cause: Pairs(
            (
                _NAME,
                _DEFINITION,
                Field("成因类型", ("kind",), "choice", "选一种", required=True, model=Cause),
                Field("作用过程", ("mechanism",), "lines", "从成因到看得见的样子，两到六步，用分号隔开", required=True),
            )
        ),
        Measure: Pairs(
            (
                _NAME,
                _DEFINITION,
                _THEMES,
                Field("起作用的道理", ("mechanism",), hint="一两句话：凭什么管用", required=True),
            )
        ),
        Policy: Pairs(
            (
                _NAME,
                _DEFINITION,
                Field("发文机关", ("issuer",), hint="例：中共中央办公厅、国务院办公厅", required=True),
                Field("文号", ("number",), hint="没有就跳过"),
                Field("发布日期", ("date",), "day", "年、月、日写全", required=True),
                Field("效力", ("status",), "choice", "选一种", required=True, model=Policy),
            )
        ),
    }
)
