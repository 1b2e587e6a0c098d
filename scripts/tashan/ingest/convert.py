"""Script conversion as edits: traditional characters become simplified, one small edit for each character."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from tashan.chinese.script import count, script_name, simplified_each, to_hans
from tashan.chinese.strays import LEFT, strays, writes_zhu
from tashan.ingest.article import Article
from tashan.ingest.lines import Line, lines
from tashan.ingest.rule import Found, Rule, settled


def _look(text: str) -> Found:
    """A traditional text is converted whole, a line in traditional characters too, and in a simplified line the strays.

    A 乾 or 昇 in a simplified line may belong to a name.
    """
    view = simplified_each(text)
    left = [sign for sign in LEFT if sign in text]
    if view == text and not left:
        return
    name, zhu = script_name(text), writes_zhu(text)
    for line in lines(text):
        before = text[line.start : line.end]
        same = view == text or before == view[line.start : line.end]
        if name == "hant" or (not same and _is_traditional(before, few=name == "mixed")):
            yield from _differences(line, before)
        elif not same or any(sign in before for sign in left):
            yield from ((line.start + at, line.start + at + 1, new) for at, new in strays(before, zhu=zhu))


def _is_traditional(line: str, *, few: bool) -> bool:
    hant, hans = count(line)
    return hant >= (1 if few else 2) and (few or hant > hans)


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
