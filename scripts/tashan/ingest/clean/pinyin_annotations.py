"""Remove readings in brackets behind characters: 碧江區(qū). Scraped pages carry them, to be told from their source.

An annotation counts when it is a reading of the character before it, not always the one that fits there. A writer
explains a rare character once; so it takes three, on converted characters or very many.
"""

import re
import unicodedata
from string import ascii_lowercase

from tashan.chinese.pinyin import readings, toneless
from tashan.chinese.script import simplified_each
from tashan.ingest.rule import Found, Rule

_ANNOTATION = re.compile(r"([\u3400-\u9fff])\s?[(（]\s?([a-zɑɡü\u00e0-\u01dc\u0300-\u030c\u1e3f]{1,9})\s?[)）]")
# Readings begin with one of them.
_WORDS = tuple(f"({gap}{letter}" for gap in ("", " ", "\n") for letter in f"{ascii_lowercase}ɑɡāáǎàēéěèêōóǒòńňǹḿ")
_FEWEST, _MANY = 3, 8
_SAME = str.maketrans("ɑɡ", "ag")


def _look(text: str) -> Found:
    found = [match for match in _ANNOTATION.finditer(text) if _is_reading(match[1], match[2])]
    converted = sum(simplified_each(match[1]) != match[1] for match in found)
    if len(found) >= _FEWEST and (converted or len(found) >= _MANY):
        yield from ((match.end(1), match.end(), "") for match in found)


def _is_reading(character: str, latin: str) -> bool:
    written = unicodedata.normalize("NFC", latin.translate(_SAME))
    known = {*readings(character), *readings(simplified_each(character))}
    return written in known or written in {toneless(reading).replace("v", "ü") for reading in known}


RULE = Rule("pinyin-annotations", "采集时带出的注音", _look).where(*_WORDS)
