"""Of the keys and values at the head of a Markdown file, keep the title, author, source and date as lines.

Some exporters forget the first row of dashes.
"""

import re
from collections.abc import Iterator

from tashan.ingest.rule import Found, Rule

_BLOCK = re.compile(
    r"\A(?:-{3,}\n)?(?P<keys>[\w-]{1,30}:[^\n]*\n(?:(?:[\w-]{1,30}:|[ \t]+|-[ \t])[^\n]*\n)*)-{3,}(?:\n|\Z)"
)
_KEPT = re.compile(r"(?:title|author|source|publisher|organi[sz]ation|date|标题|作者|来源|日期)$", re.IGNORECASE)
_LINE = re.compile(r"(?P<key>[\w-]{1,30}):[ \t]*(?P<quote>[\"']?)(?P<value>[^\n]*?)(?P=quote)\s*\n")


def _look(text: str) -> Found:
    block = _BLOCK.match(text)
    if block:
        yield from _rest(text, block)


def _rest(text: str, block: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """All of the block but the values kept and the newline behind each."""
    at = 0
    for line in _LINE.finditer(text, block.start("keys"), block.end("keys")):
        if _KEPT.match(line["key"]) and line["value"]:
            yield at, line.start("value"), ""
            yield line.end("value"), line.end() - 1, ""
            at = line.end()
    yield at, block.end(), ""


RULE = Rule("front-matter", "Markdown 文件头的字段，只留标题、作者、来源、日期", _look).at("-")
