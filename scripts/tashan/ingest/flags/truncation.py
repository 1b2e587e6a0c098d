"""The source ends before its text does: a preview cut in the middle of a sentence, or one that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.ingest.article import Article, Flag
from tashan.ingest.lines import lines

_FINISHED = re.compile(r"[。!?…:;”’\"')\]》】」』.|]$")
_SAID = re.compile(r"还剩|剩余|尚有|未读|试读(?:已)?结束|预览(?:已)?结束")


def find(article: Article) -> Iterator[Flag]:
    """One flag at the end, on the last words that are there."""
    found = lines(article.text)
    if not found:
        return
    last = found[-1]
    end = last.start + len(article.text[last.start : last.end].rstrip())
    if last.is_prose and not _FINISHED.search(last.words):
        yield Flag("truncated", max(last.start, end - 12), end, "原文在句子中间断了，后面的内容缺失；请找完整版本补上")
    elif any("reading-prompts" in edit.rule and _SAID.search(edit.before) for edit in article.edits):
        yield Flag("truncated", max(last.start, end - 12), end, "网页只显示了一部分，后面的内容缺失；请找完整版本补上")
