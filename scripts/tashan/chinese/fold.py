"""Search folding: any text to runs of plain letters and digits, so that index and query can never disagree.

NFKC, lower case, simplified characters (each code point alone, so that no phrase rule can depend on its neighbours),
then runs of letters, digits and `%‰+.` parted by one space. search/client/fold.js does the same; tests compare the two.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from tashan.chinese.script import simple_forms, simpler, simpler_in_use

# Characters that show nothing: soft hyphen, zero-width and bidirectional marks, variation selectors, tags.
_IGNORED = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
# Planes 2 and 3 hold nothing but Han characters: what Unicode assigns there later counts as a letter already.
_RUN = re.compile("[\\w%‰+.\U00020000-\U0003fffd]+")  # \w has the underscore too, which is made a space before
# A dot belongs to a number (13.8, 2021.5); elsewhere it is punctuation, and NFKC makes three of each ellipsis.
_DOT_AFTER = re.compile(r"\.+(?![0-9])")
_DOT_BEFORE = re.compile(r"\.(?<![0-9]\.)\.*")
# Written one way in simplified, another in traditional text, though each is a character of both: 反复 is 反覆, 明了 is
# 明瞭, 看着 is 看著. Found by turning a dictionary of 350,000 words into traditional characters and folding it back;
# pairs are left apart where both are common words in simplified text (座 and 坐, 像 and 象).
_SAME = str.maketrans(
    *("著瞭覆俱藉幺锺钜睪迳薰讬谘甦馀渖澂麹侭濬甯缐彷", "着了复具借么钟巨睾径熏托咨苏余沈澄曲尽浚宁线仿")
)
_PLANES = range(0x20000, 0x323B0)
_FAR = re.compile("[\U00010000-\U0010ffff]")
# Punctuation of nearly every sentence, which NFKC would change and then the runs drop.
_PUNCTUATION = "，：；？！（）…\u3000\xa0"


class _Table(dict[int, str]):
    """A table for str.translate, which raises and catches an error for each character that a plain dict lacks.

    The rare planes are asked for one by one: to ask for all of them takes longer than a batch of articles.
    """

    def __missing__(self, code: int) -> str:
        own = chr(code)
        rare = code in _PLANES and unicodedata.is_normalized("NFKC", own)
        character = self[code] = _forms(simpler(own)).get(own, own) if rare else own
        return character


def _forms(simple: Mapping[str, str]) -> Mapping[str, str]:
    """Character → form by which it is searched, of these with their simplified forms, where it is another."""
    # 薴 becomes 苧, which becomes 苎: go on until nothing changes, or folding twice would differ from once.
    while (again := simple_forms("".join(simple.values()))) != "".join(simple.values()):
        simple = dict(zip(simple, again, strict=True))
    final = "".join(simple.values()).translate(_SAME)
    return {own: form for own, form in zip(simple, final, strict=True) if own != form}


@cache
def simplified() -> Mapping[str, str]:
    """Character → simplified form, for every character whose form differs, in the order of their codes."""
    return dict(sorted({**_near(), **_forms(simpler("".join(map(chr, _PLANES))))}.items()))


@cache
def _near() -> Mapping[str, str]:
    return _forms({**{chr(code): chr(code) for code in _SAME}, **simpler_in_use()})


@cache
def _table() -> _Table:
    return _Table({ord(own): form for own, form in _near().items()})


@cache
def _quick() -> tuple[_Table, re.Pattern[str]]:
    """The table without compatibility characters, so that a text with one goes the long way; what it may change.

    A set with characters beyond the first plane would be searched one by one.
    """
    table = {own: form for own, form in _near().items() if unicodedata.is_normalized("NFKC", own)}
    return _Table({ord(own): form for own, form in table.items()}), re.compile(f"[{''.join(table)}]")


def _plain(text: str) -> str:
    """NFKC, lower case, simplified; nearly every text needs neither NFKC nor other characters, which cost the most."""
    table, changing = _quick()
    quick = text
    for mark in _PUNCTUATION:
        quick = quick.replace(mark, " ")
    quick = changing.sub(lambda found: table[ord(found[0])], quick)
    if _FAR.search(quick):
        quick = quick.translate(table)
    if unicodedata.is_normalized("NFKC", quick) and not _IGNORED.search(quick):
        return quick.lower()
    return unicodedata.normalize("NFKC", _IGNORED.sub("", text)).lower().translate(_table())


def fold(text: str) -> str:
    """Runs parted by single spaces; the empty string when nothing can be searched for."""
    runs = " ".join(_RUN.findall(_plain(text).replace("_", " ")))
    if "." in runs:
        runs = " ".join(_DOT_BEFORE.sub(" ", _DOT_AFTER.sub(" ", runs)).split())
    return runs
