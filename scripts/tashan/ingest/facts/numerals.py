"""Find figures in Chinese numerals: 七成, 三分之二, 三至五人, 五六百户, 十余名, 两万元.

Numerals are in every other word of Chinese (一些, 三会一课), so only forms that say an amount count: shares, ranges,
numbers from ten on, and small ones before a measure that is no part of names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked
from tashan.ingest.facts.exclusions import Candidate, excluded
from tashan.ingest.facts.figure import Figure
from tashan.ingest.facts.units import CLEAR, CLEAR_OR_COUNT, FIRST
from tashan.ingest.opened import opened

_DIGIT = "[一二两三四五六七八九]"
_NUMERAL = "[一二两三四五六七八九十百千万亿零]"
_ABOUT = "[余多来几]"
# 五六, 三四十, 十七八: neighbours in a row mean about.
_NEIGHBOURS = r"十?(?:一[二两]|[二两]三|三[四五]|四五|五六|六七|七八|八九)"
_FORMS = when_asked(
    rf"""(?<![第\d〇零.{_NUMERAL[1:-1]}])(?:
    (?P<share>百分之{_NUMERAL}+(?:点{_NUMERAL}+)?|{_NUMERAL}+分之{_NUMERAL}+)
    |(?P<tenths>{_DIGIT}(?:{_DIGIT})?)(?P<tenth>成半?)
    |(?P<range>{_NUMERAL}+(?:至|到|—{{1,2}}|-){_NUMERAL}+|{_NEIGHBOURS}[十百千万]*)(?P<ranged>{CLEAR_OR_COUNT})
    |(?P<large>(?:[数几上近]|{_DIGIT}+)?十{_DIGIT}?[万亿]*{_ABOUT}?[万亿]?|(?:[数几上]|{_DIGIT})[百千万亿]{_NUMERAL}*{_ABOUT}?[万亿]?)
     (?P<many>{CLEAR_OR_COUNT})
    |(?P<small>[两三四五六七八九]{_ABOUT}?)(?P<few>{CLEAR})
    )""",
    re.VERBOSE,
)
# What begins one, and what can stand behind that: another numeral, about, a sign that joins or the first of a measure.
_START = re.compile(
    f"[一二两三四五六七八九十百千万数几上近](?=[{_NUMERAL[1:-1]}{_ABOUT[1:-1]}分成至到—\\-{''.join(FIRST)}])"
)
_KINDS = (("share", None), ("tenths", "tenth"), ("range", "ranged"), ("large", "many"), ("small", "few"))
_QUOTED = re.compile(r"[“‘「『][^”’」』\n]{0,12}$")
# 三人 of a story is no amount; 三年 dates rather than measures.
_STORY = ("人", "位", "家", "天", "年", "周")
_LASTING = re.compile(r"(?:为期|任期|历时|连续|满|期限|服务期?|不少于|不超过|不得超过|至少|最长|最多)$")


def _figure(view: str, found: re.Match[str]) -> Figure | None:
    kind, unit_of = next((kind, unit) for kind, unit in _KINDS if found[kind])
    unit = found[unit_of] if unit_of else ""
    before, after = view[max(0, found.start() - 14) : found.start()], view[found.end() : found.end() + 8]
    if excluded(Candidate(before, found[kind], unit, after)) or _QUOTED.search(before):
        return None
    if kind == "small" and unit in _STORY and not _LASTING.search(before):
        return None
    return Figure(found.start(), found.end(), found[kind], unit)


def in_numerals(view: str) -> Iterator[Figure]:
    """The figures of `view`, a text in simplified characters, in order."""
    return filter(None, (_figure(view, found) for found in opened(_START, _FORMS, view)))
