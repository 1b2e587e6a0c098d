"""Remove readings in brackets: 碧江區(qū), 小区(xiǎoqū). Scraped pages carry them, to be told from their source.

An annotation counts when it is a reading of the characters before it, not always the one that fits there. A writer
explains a rare character once; so it takes three, on converted characters or very many.
"""

import re
import unicodedata
from string import ascii_lowercase

from tashan.chinese.pattern import when_asked
from tashan.chinese.pinyin import readings, toneless
from tashan.chinese.script import simplified_each
from tashan.ingest.rule import Found, Rule

_ANNOTATION = when_asked(
    r"(?<=[\u3400-\u9fff])\s?[(（]\s?([a-zɑɡü\u00e0-\u01dc\u0300-\u030c\u1e3f][a-zɑɡü\u00e0-\u01dc\u0300-\u030c\u1e3f'’]{0,23})\s?[)）]"
)
# Readings begin with one of them.
_WORDS = tuple(f"({gap}{letter}" for gap in ("", " ", "\n") for letter in f"{ascii_lowercase}ɑɡāáǎàēéěèêōóǒòńňǹḿ")
_FEWEST, _MANY = 3, 8
_WORD = 8  # characters, the longest word that is read as one
_APOSTROPHES = re.compile("['’]")
_SAME = str.maketrans("ɑɡ", "ag")


def _look(text: str) -> Found:
    found = [match for match in _ANNOTATION().finditer(text) if _is_reading(_before(text, match), match[1])]
    converted = sum(simplified_each(before) != before for before in (text[match.start() - 1] for match in found))
    if len(found) >= _FEWEST and (converted or len(found) >= _MANY):
        yield from ((match.start(), match.end(), "") for match in found)


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - _WORD) : match.start()]


def _is_reading(before: str, latin: str) -> bool:
    """Whether `latin` is how the last characters of `before` are read, one after the other."""
    return _ends_so(before, _APOSTROPHES.sub("", unicodedata.normalize("NFC", latin.translate(_SAME))))


def _ends_so(before: str, latin: str) -> bool:
    if not latin or not before:
        return not latin
    return any(latin.endswith(each) and _ends_so(before[:-1], latin[: -len(each)]) for each in _spelt(before[-1]))


def _spelt(character: str) -> set[str]:
    known = {*readings(character), *readings(simplified_each(character))}
    return known | {toneless(reading).replace("v", "ü") for reading in known}


RULE = Rule("pinyin-annotations", "采集时带出的注音", _look).where(*_WORDS)
