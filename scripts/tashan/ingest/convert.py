"""Script conversion as edits: traditional characters become simplified, one small edit for each character."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from tashan.chinese.script import detect, peculiar, to_hans
from tashan.ingest.article import Article
from tashan.ingest.lines import Line, lines
from tashan.ingest.rule import Found, Rule, settled


def _look(text: str) -> Found:
    """A traditional text is converted whole, one in both scripts line by line.

    In a simplified text only a line that is itself traditional: a stray 乾 or 昇 may belong to a name.
    """
    name = detect(text).name
    for line in lines(text):
        if name == "hant" or _is_traditional(text[line.start : line.end], few=name == "mixed"):
            yield from _differences(line, text[line.start : line.end])


def _is_traditional(line: str, *, few: bool) -> bool:
    counts = Counter(map(peculiar, line))
    return counts["hant"] >= (1 if few else 2) and (few or counts["hant"] > counts["hans"])


def _differences(line: Line, before: str) -> Iterator[tuple[int, int, str]]:
    after = to_hans(before)
    if len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True), line.start)
        yield from ((at, at + 1, new) for at, (old, new) in pairs if old != new)
        return
    for kind, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield line.start + start, line.start + end, after[first:last]


RULE = Rule("convert", "繁体转为简体", _look)


def convert(article: Article) -> Article:
    """The article in simplified characters."""
    return settled(article, RULE)
