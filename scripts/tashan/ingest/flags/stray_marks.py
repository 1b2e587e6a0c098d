"""Marks that cannot stand where they do: 、 before 等, two marks in a row, 由于…… closed by a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.ingest.article import Article, Flag

_MARKS = (
    (re.compile(r"、(?=等(?:[\u3400-\u9fff]|[，。；]))"), "“等”前面不用顿号", ""),
    (re.compile(r"[，、；：][，。；：、]"), "两个标点连用", ""),
    (
        re.compile(r"由于[^，。；：！？\n]{6,30}(?P<mark>。)(?=[\u3400-\u9fff])"),
        "“由于……”后面句子未完，疑似应为逗号",
        "，",
    ),
)


def find(article: Article) -> Iterator[Flag]:
    """One flag on each mark."""
    for pattern, message, suggestion in _MARKS:
        for match in pattern.finditer(article.text):
            span = match.span("mark") if "mark" in pattern.groupindex else match.span()
            yield Flag("punctuation", *span, f"标点疑似有误：{message}", suggestion)
