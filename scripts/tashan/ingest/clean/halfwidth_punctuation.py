"""Write full-width punctuation in Chinese text (GB/T 15834), where a half-width mark stands beside it.

Left alone: marks inside numbers, times and addresses (1,000  10:30  http://), and those of a sentence in Latin letters.
"""

import re

from tashan.ingest.rule import Found, Rule

_FULL = dict(zip(",;:?!()", "，；：？！（）", strict=True))
_MARK = re.compile(r"[,;:?!()]")
_CHINESE = re.compile("[\u2e80-\u9fff\u2018-\u201d\u2026\u3001-\u303f\uf900-\ufaff\uff01-\uff5e]")
_LATIN = re.compile(r"[A-Za-z]")
_ADDRESS = re.compile(
    r"(?:https?|ftp)://[^\s\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]+|(?<![\w.])[A-Za-z0-9_.+-]{1,64}@[\w.]+|&#?\w+;|\]\([^)\n]*\)"
)
_IN_ADDRESS = re.compile(r"[@&]|://|\]\(")
_DIGITS = re.compile(r"\d\s?[,:]\s?\d")


def _look(text: str) -> Found:
    if not _MARK.search(text):
        return
    kept = [match.span() for match in _ADDRESS.finditer(text)] if _IN_ADDRESS.search(text) else []
    inside = {at for start, end in kept for at in range(start, end)}
    for match in _MARK.finditer(text):
        at = match.start()
        if at not in inside and _is_chinese(text, at):
            yield at, at + 1, _FULL[match[0]]


def _is_chinese(text: str, at: int) -> bool:
    """By the nearest sign on either side; a bracket also by what it holds."""
    if _DIGITS.match(text, max(0, at - 1)) and text[at - 1 : at].isdigit():
        return False
    before, after = _near(text, at, -1), _near(text, at, 1)
    if text[at] in "()":
        return bool(_CHINESE.match(before) or _CHINESE.match(after)) or _holds_chinese(text, at)
    if _CHINESE.match(before) or _CHINESE.match(after):
        return True
    # 49.46%,123名 and a mark at the end of a line: what the line is written in.
    return not _LATIN.search(before + after) and bool(_CHINESE.search(_line(text, at)))


def _near(text: str, at: int, step: int) -> str:
    """The nearest sign on this line that is neither a space nor a mark in question; empty at the end of the line."""
    at += step
    while 0 <= at < len(text) and (text[at] == " " or text[at] in _FULL):
        at += step
    return text[at] if 0 <= at < len(text) and text[at] != "\n" else ""


def _holds_chinese(text: str, at: int) -> bool:
    line = _line(text, at)
    own = at - (text.rfind("\n", 0, at) + 1)
    pair = next((span for span in re.finditer(r"\([^()\n]*\)", line) if own in (span.start(), span.end() - 1)), None)
    if not pair:
        return False
    ends = line[pair.start() - 1 : pair.start()] + line[pair.end() : pair.end() + 1]
    return bool(_CHINESE.search(pair[0]) or _CHINESE.search(ends))


def _line(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]


RULE = Rule("halfwidth-punctuation", "中文里用全角标点（GB/T 15834）", _look)
