"""The content model → a page: every key of every kind of entry, with its name and its codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from reference.page import page
from tashan.library.files import KINDS, WRITTEN
from tashan.library.model import Case, Cause, Collection, Entry, Measure, Policy, Problem, Theme, WrittenPage
from tashan.library.names import NAMES
from tashan.library.schema import Schema, schema

TITLES: Mapping[type[Entry], str] = MappingProxyType(
    {
        Case: "案例",
        Problem: "问题",
        Cause: "成因",
        Measure: "对策",
        Policy: "政策",
        Theme: "主题",
        Collection: "专题",
        WrittenPage: "手写的页面",
    }
)
_PARTS = {part.__name__ for part in NAMES}


def keys() -> str:
    """The page `docs/guide/reference/keys.md`."""
    whole = [schema(kind.model, TITLES[kind.model]) for kind in (*KINDS, WRITTEN)]
    lead = (
        "资料栏是文件开头两行 `---` 之间的部分，一行一项，写成 `项: 值`。下面列出每种文件可以写哪些项；"
        "没有列出的项是错误。可以选的值写在说明里，前面是要写的代码，后面是意思。"
    )
    parts = [lead, *(_table(each["title"], each) for each in whole)]
    shared: dict[str, Schema] = {}
    for each in whole:
        shared |= each["definitions"]
    parts += ["## 分项", "有些项下面还要分项写：", *(_part(name, shared[name], whole) for name in sorted(shared))]
    return page("资料栏各项一览", "每种文件可以写哪些项、必填不必填、可以选什么；由程序生成。", "\n\n".join(parts))


def _part(name: str, made: Schema, whole: list[Schema]) -> str:
    used = dict.fromkeys(key for each in (*whole,) for key in _named(each, name))
    return _table("、".join(used), made, "###")


def _named(made: Schema, name: str) -> Iterator[str]:
    for place in (made, *made.get("definitions", {}).values()):
        yield from (key for key, value in place["properties"].items() if f"definitions/{name}'" in str(value))


def _table(title: str, made: Schema, mark: str = "##") -> str:
    rows = (f"| `{key}` | {value['description']} |" for key, value in made["properties"].items())
    return "\n".join((f"{mark} {title}", "", "| 项 | 说明 |", "|---|---|", *rows))
