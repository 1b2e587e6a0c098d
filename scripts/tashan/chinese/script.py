"""Simplified and traditional: convert between them, and tell which of the two a text is written in.

OpenCC converts; phrase replacement (`tw2sp`, `s2twp`) is never used, since it changes what was said: 建立 became 创建.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import Literal, Protocol

from tashan.chinese.qian import kept_qian
from tashan.chinese.variants import standard, standard_each
from tashan.chinese.zhe import zhe

Region = Literal["tw", "hk"]
ScriptName = Literal["hans", "hant", "mixed"]

# Below this share of characters of its script, a text counts as written in the other; between the two it is mixed.
_STRAY = 0.1
# Characters that machines leave as they are, though people who write traditional do not: 干部 for 幹部, 后 for 後.
_MECHANICAL = frozenset("干后范于并愿斗采扎余么筑")
# Characters that machines write where people do not: 皇後 for 皇后, 方麵 for 方面. Not 週 裡 係, where regions differ.
_OVERDONE = frozenset("後麵裏幹乾錶隻瞭髮鬆鬥穀傢籤鬍嚮麯齣緻捨複製誌衝")
_BLOCKS = (range(0x2E80, 0xA000), range(0xF900, 0xFB00))  # all Han characters of the basic plane
# So many of both, and such a share of the traditional characters, prove a machine. Real texts from Hong Kong and
# Taiwan have none or one; the founding articles that a machine converted have 46 to 72.
_ENOUGH, _SHARE = 3, 0.01


class WrongConverterError(RuntimeError):
    """The module `opencc` is missing, too old, or another package under the same name."""


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Script:
    """What a text is written in; `mechanical`: traditional, but made from simplified by a machine."""

    name: ScriptName
    mechanical: bool = False


def to_hans(text: str) -> str:
    """Simplified characters for traditional ones, and 着 for 著 where 着 is meant."""
    if text.isascii():
        return text
    plain = standard(text)
    return zhe(kept_qian(plain, _converter("t2s").convert(plain)))


def to_hant(text: str, region: Region) -> str:
    """Traditional characters as Taiwan ("tw") or Hong Kong ("hk") writes them, words unchanged."""
    return _converter(f"s2{region}").convert(text)


@lru_cache(maxsize=4)
def simplified_each(text: str) -> str:
    """Every character simplified on its own, so that offsets stay: for recognising words, not for reading."""
    pieces = _changing().split(text)  # every second one is a character that changes
    pieces[1::2] = map(_simplified, pieces[1::2])
    return "".join(pieces)


def simple_forms(characters: str) -> str:
    """The simplified form of each character alone, one for one, in a single call: for tables of many thousands."""
    return "".join(_converter("t2s").convert("\n".join(standard_each(characters))).split("\n"))


def simpler(characters: str) -> Mapping[str, str]:
    """Character → simplified form, of those whose form is another."""
    pairs = zip(characters, simple_forms(characters), strict=True)
    return {own: simple for own, simple in pairs if own != simple}


@cache
def simpler_in_use() -> Mapping[str, str]:
    """The same of all Han characters of the basic plane, worked out once for all that go by it."""
    return simpler("".join(map(chr, chain(*_BLOCKS))))


def count(text: str) -> tuple[int, int]:
    """How many characters stand in `text` that only traditional, and that only simplified Chinese has."""
    kinds = Counter[str]()
    for character, times in Counter(text).items():
        kinds[peculiar(character)] += times
    return kinds["hant"], kinds["hans"]


@lru_cache(maxsize=4)  # several steps ask it of the same article
def detect(text: str) -> Script:
    """The script of a whole text, by the characters that only one of the two has."""
    name, hant = _written(text)
    if name == "hans":
        return Script(name)
    signs = len(residue(text)) + len(overdone(text))
    return Script(name, signs >= max(_ENOUGH, _SHARE * hant))


def script_name(text: str) -> ScriptName:
    """The script alone, which is known sooner than whether a machine has had its hand in."""
    return _written(text)[0]


@lru_cache(maxsize=4)
def _written(text: str) -> tuple[ScriptName, int]:
    """The script, and how many characters are in traditional Chinese only."""
    hant, hans = (0, 0) if simplified_each(text) == text else count(text)
    share = hant / (hant + hans) if hant + hans else 0.0
    if share <= _STRAY:
        return "hans", hant
    return "hant" if share >= 1 - _STRAY else "mixed", hant


def residue(text: str) -> tuple[int, ...]:
    """Where a traditional text has a character as a machine leaves it: the 干 of 干部, which people write 幹."""
    return _apart(text, text, _MECHANICAL)


def overdone(text: str) -> tuple[int, ...]:
    """Where a traditional text has a character as only a machine writes it: the 後 of 皇後."""
    return _apart(text, to_hans(text), _OVERDONE)


def _apart(text: str, hans: str, signs: frozenset[str]) -> tuple[int, ...]:
    """The places of `signs` in `text` where its conversion from `hans` has another character."""
    # OpenCC's own standard has 麪, which people write 麵.
    proper = _converter("s2t").convert(hans).replace("麪", "麵")
    if len(proper) != len(text):
        return ()
    pairs = enumerate(zip(text, proper, strict=True))
    return tuple(at for at, (own, other) in pairs if own != other and own in signs)


@cache
def peculiar(character: str) -> Literal["hans", "hant", ""]:
    """The script that alone has this character; GB 2312 and Big5 are the two lists. Neither: empty."""
    if traditional(character):
        return "hant"
    apart = _in("gb2312", character) and not _in("big5", character)
    return "hans" if apart and _converter("s2t").convert(character) != character else ""


@cache
def traditional(character: str) -> bool:
    """Whether traditional Chinese alone has this character: to ask this alone takes no table of simplified ones."""
    apart = _in("big5", character) and not _in("gb2312", character)
    return apart and _simplified(character) != character


@cache
def _changing() -> re.Pattern[str]:
    """Finds the characters that are not their own simplified form; of the rare planes all, to be asked one by one."""
    return re.compile(f"([{''.join(simpler_in_use())}\U00010000-\U0010ffff])")


@cache
def _simplified(character: str) -> str:
    simple = _converter("t2s").convert(standard_each(character)) if character > "\u2e7f" else character
    return simple if len(simple) == 1 else character


def _in(encoding: str, character: str) -> bool:
    try:
        return len(character.encode(encoding)) > 1
    except UnicodeEncodeError:
        return False


@cache
def _converter(config: str) -> _Converter:
    """OpenCC itself. opencc-python-reimplemented takes the same module name and fails half of OpenCC's own cases."""
    advice = "请在虚拟环境里运行：pip uninstall -y opencc-python-reimplemented，再运行 pip install 'opencc>=1.4'"
    try:
        import opencc
    except ImportError as error:
        raise WrongConverterError(f"没有安装简繁转换组件 OpenCC。{advice}") from error
    version = str(getattr(opencc, "__version__", ""))
    numbers = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    if numbers < (1, 4):
        raise WrongConverterError(f"装的简繁转换组件不是 OpenCC 1.4 以上的版本（现为“{version or '不明'}”）。{advice}")
    converter: _Converter = opencc.OpenCC(config)
    return converter
