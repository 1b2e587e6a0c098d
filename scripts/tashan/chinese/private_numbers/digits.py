"""Runs of digits: what people may put between the groups of one number, and its digits in plain form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from tashan.chinese.pattern import when_asked

# Zero-width and bidirectional marks, which copying leaves, take no part in a number.
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_SPACE = f" \u00a0\u2000-\u200a\u202f\u205f\u3000{_UNSEEN}"
_DIGITS = rf"\d(?:[{_UNSEEN}]*+\d)*+"
_MARK = "-－‐‑‒–—―−_＿·・•.．/／)）\n"
_CROSS = "XxＸｘⅩⅹХх×"  # the check character X, as typed
_GAP = rf"(?:[{_SPACE}]{{1,8}}+(?:[{_MARK}]{{1,2}}+[{_SPACE}]{{0,8}}+)?|[{_MARK}]{{1,2}}+[{_SPACE}]{{0,8}}+)"
_RUN = when_asked(rf"{_DIGITS}(?:{_GAP}{_DIGITS})*+")
_GROUP = when_asked(_DIGITS)
_END = when_asked(rf"(?:[{_SPACE}]{{1,8}}+|{_GAP})?[{_CROSS}](?![A-Za-z0-9])")
_PARTING = re.compile(r"\n|[.．)）]\s")
_SIGNS = re.compile(rf"[{_UNSEEN}]")
_NUMERAL = "〇零○一二三四五六七八九幺"
_NUMERALS = when_asked(f"[{_NUMERAL}]{{11,}}+(?![十百千万亿])")
_SIGN = rf"[{_MARK}\d{_SPACE}]"
# Of ten signs in a row every second shows five, side by side.
_STEP = 2
_ROW = re.compile(rf"[{_MARK}\d{_SPACE}{_NUMERAL}](?:(?<={_SIGN}){_SIGN}{{4}}|(?<=[{_NUMERAL}])[{_NUMERAL}]{{4}})")
_SHORT, _LONG = 11, 18
_VALUES = dict(zip(_NUMERAL, "000123456789" + "1", strict=True))


@dataclass(frozen=True, slots=True)
class Group:
    """text[start:end] is a group of digits without a gap; `digits` is what it says in ASCII."""

    start: int
    end: int
    digits: str


def runs(text: str, shortest: int) -> Iterator[tuple[Group, ...]]:
    """The runs of groups that hold at least `shortest` digits, ten or more; then numbers in Chinese numerals."""
    if not _ROW.search(text[::_STEP]):
        return
    for run in _RUN().finditer(text):
        if run.end() - run.start() >= shortest:
            yield tuple(
                Group(run.start() + each.start(), run.start() + each.end(), plain(each[0]))
                for each in _GROUP().finditer(run[0])
            )
    for match in _NUMERALS().finditer(text):
        yield from _in_numerals(match)


def _in_numerals(match: re.Match[str]) -> Iterator[tuple[Group, ...]]:
    """The last eleven or eighteen of a row, so that 李四一三八… may begin with a name; or the first."""
    length = len(match[0])
    size = 18 if length >= _LONG else _SHORT
    for start in dict.fromkeys((length - size, 0)) if length <= size + 2 else ():
        digits = "".join(_VALUES[sign] for sign in match[0][start : start + size])
        yield (Group(match.start() + start, match.start() + start + size, digits),)


def plain(written: str) -> str:
    """Decimal digits of any script and width in ASCII, without unseen marks."""
    if written.isascii():
        return written
    return "".join(str(unicodedata.decimal(sign)) for sign in _SIGNS.sub("", written))


def cross_end(text: str, at: int) -> int | None:
    """Where a check character X ends that follows the digits before `at`; None without one."""
    match = _END().match(text, at)
    return match.end() if match else None


def parted(text: str, run: tuple[Group, ...], at: int) -> bool:
    """Whether the run ends before group `at`: by its edge, a new line, or the mark behind a list number."""
    if not 0 < at < len(run):
        return True
    return bool(_PARTING.search(text, run[at - 1].end, run[at].start))


def gap(text: str, one: Group, other: Group) -> str:
    """What stands between two groups, without spaces and unseen marks; empty for spaces alone."""
    return _SIGNS.sub("", text[one.end : other.start]).strip()
