"""Write full-width punctuation in Chinese text (GB/T 15834), where a half-width mark stands beside it.

Left alone: marks inside numbers, times and addresses (1,000  10:30  http://), and those of a sentence in Latin letters.
"""

import re
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked
from tashan.ingest.rule import Found, Rule

_FULL = dict(zip(",;:?!()", "，；：？！（）", strict=True))
_MARK = re.compile(r"[,;:?!()]")
_CHINESE = when_asked("[\u2e80-\u9fff\u2018-\u201d\u2026\u3001-\u303f\uf900-\ufaff\uff01-\uff5e]")
_RUN = re.compile(r"[ ,;:?!()]+")  # spaces and marks in question
_BRACKETED = re.compile(r"\([^()]*\)")
_LATIN = re.compile(r"[A-Za-z]")
_ADDRESS = when_asked(
    r"(?:https?|ftp)://[^\s\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]+|(?<![\w.])[A-Za-z0-9_.+-]{1,64}@[\w.]+|&#?\w+;|\]\([^)\n]{0,1000}\)"
)
_IN_ADDRESS = re.compile(r"[@&]|://|\]\(")
_DIGITS = re.compile(r"\d\s?[,:]\s?\d")


def _look(text: str) -> Found:
    kept = [match.span() for match in _ADDRESS().finditer(text)] if _IN_ADDRESS.search(text) else []
    inside = {at for start, end in kept for at in range(start, end)}
    start = 0
    for line in text.split("\n"):
        for at in _chinese_marks(line) if _MARK.search(line) else ():
            if start + at not in inside and not _in_number(text, start + at):
                yield start + at, start + at + 1, _FULL[line[at]]
        start += len(line) + 1


def _in_number(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and bool(_DIGITS.match(text, at - 1))


def _chinese_marks(line: str) -> Iterator[int]:
    """The marks that belong to Chinese, by the signs around a run of them; a bracket also by what its pair holds."""
    is_chinese, pairs = bool(_CHINESE().search(line)), None
    for run in _RUN.finditer(line):
        around = line[max(0, run.start() - 1) : run.start()] + line[run.end() : run.end() + 1]
        beside = bool(_CHINESE().search(around))
        # 49.46%,123名 and a mark at the end of a line: what the line is written in.
        by_line = is_chinese and not _LATIN.search(around)
        for mark in _MARK.finditer(line, *run.span()):
            if mark[0] in "()" and not beside:
                pairs = _chinese_pairs(line) if pairs is None else pairs
                if mark.start() in pairs:
                    yield mark.start()
            elif beside or by_line:
                yield mark.start()


def _chinese_pairs(line: str) -> frozenset[int]:
    """The brackets of pairs that hold something Chinese, or stand beside it."""
    places: set[int] = set()
    for pair in _BRACKETED.finditer(line):
        if _CHINESE().search(line, max(0, pair.start() - 1), pair.end() + 1):
            places |= {pair.start(), pair.end() - 1}
    return frozenset(places)


RULE = Rule("halfwidth-punctuation", "中文里用全角标点（GB/T 15834）", _look).at(_MARK.pattern)
