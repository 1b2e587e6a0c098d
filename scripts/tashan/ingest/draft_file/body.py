"""The body of a draft: empty sections to write, then what was found in the source, to work from and to delete."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tashan.ingest.draft import Draft, Fact, Point
from tashan.ingest.draft_file.lines import listed, plain

_ROLES: Mapping[str, str] = MappingProxyType(
    {"problem": "问题", "cause": "成因", "countermeasure": "对策", "practice": "做法", "context": "背景"}
)
_AROUND = 24
_OPENING = 60
_SIGNS = "\\`*_[]<>#|"
_SIGN = re.compile(f"[{re.escape(_SIGNS)}]")
_MARKS = str.maketrans({mark: f"\\{mark}" for mark in _SIGNS})


def safe(text: str, width: int) -> str:
    """Words of the source as one line of Markdown that means nothing but itself."""
    line = plain(text, width)
    return line.translate(_MARKS) if _SIGN.search(line) else line


def body(draft: Draft) -> Iterator[str]:
    """The lines below the frontmatter."""
    yield from _to_write(draft)
    yield from _outline(draft)
    yield from _facts(draft)
    yield from _names(draft)
    yield from _flags(draft)


def _to_write(draft: Draft) -> Iterator[str]:
    yield from ("## 背景", "", "（用自己的话写：什么地方、遇到什么问题。写到原文事实的段落，末尾加 [S1]。）", "")
    yield from ("## 做法", "")
    steps = [point for point in draft.points if point.role == "practice" and point.level == 1]
    for number, point in enumerate(steps, 1):
        yield from (f"### 第{number}步", "", f"（原文：{safe(point.heading or point.text, _OPENING)}）", "")
    yield from ("（一步一个小标题，写清谁做、怎样做。不抄原文句子；数字和做法名称可以照写。）", "")
    yield from ("## 照着做需要什么", "", "（人、钱、制度、条件；原文没写的，注明是编者判断。）", "")
    yield from ("> 以下是从原文整理出来的线索，写完案例后全部删去。", "")


def _outline(draft: Draft) -> Iterator[str]:
    yield from ("## 原文提纲", "")
    yield from map(_point, draft.points)
    yield from ("",) if draft.points else ("（没有认出提纲。）", "")


def _point(point: Point) -> str:
    rest = safe(point.text, _OPENING)
    indent = "  " * (point.level - 1)
    return f"{indent}- 【{_ROLES[point.role]}】{safe(point.heading, _OPENING)}" + (f"：{rest}" if rest else "")


def _facts(draft: Draft) -> Iterator[str]:
    yield from ("## 原文数字", "")
    main = next(iter(draft.places), "")
    for fact in draft.facts:
        words = (fact.what, fact.place.removeprefix(main).strip("/"), fact.date)
        said = "；".join(safe(each, _OPENING) for each in words if each)
        what = f"（{said}）" if said else ""
        yield f"- {safe(fact.text, _OPENING)}{what}：{_context(draft, fact)}"
    yield from ("",) if draft.facts else ("（没有数字。）", "")


def _context(draft: Draft, fact: Fact) -> str:
    """The words around a figure, within the article."""
    start, end = (at - draft.part.span[0] for at in fact.span)
    before, after = draft.text[max(0, start - _AROUND) : start], draft.text[end : end + _AROUND]
    return f"……{safe(before + fact.text + after, 4 * _AROUND)}……"


def _names(draft: Draft) -> Iterator[str]:
    if draft.documents:
        yield from ("## 原文提到的文件", "", *(f"- 《{safe(name, 80)}》" for name in draft.documents), "")
    if draft.methods:
        yield from ("## 原文提到的做法名称", "", *(f"- {safe(name, 80)}" for name in draft.methods), "")
    if draft.keywords:
        yield from ("## 关键词", "", safe(listed(draft.keywords), 200), "")


def _flags(draft: Draft) -> Iterator[str]:
    if not draft.relevant:
        yield from ("## 请先判断", "", "这篇文章看来与基层治理关系不大，请确定是否收录。", "")
    if not draft.flags:
        return
    yield from ("## 请核对", "")
    for flag in draft.flags:
        words = draft.text[max(0, flag.start - draft.part.span[0]) : max(0, flag.end - draft.part.span[0])]
        advice = f"，建议：{safe(flag.suggestion, _OPENING)}" if flag.suggestion else ""
        yield f"- {safe(flag.message, 120)}：“{safe(words, _OPENING)}”{advice}"
    yield ""
