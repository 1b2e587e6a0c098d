"""The gold set: queries over a library by class, each with the pages that it should find, found by plain substrings.

Drawn anew from the library by a fixed seed, so it fits any size and needs no file. Truth never asks the index: it is
whether the folded text of a page has the folded words.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType

from tashan.chinese.fold import fold
from tashan.chinese.gb2312 import COMMON
from tashan.chinese.pinyin import syllables
from tashan.chinese.script import to_hant
from tashan.chinese.shapes import groups
from tashan.search.entries import SearchEntry
from tashan.search.sounds import table

EACH = 26
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?[%‰]?")
_NAME = re.compile("[\u4e00-\u9fff]{4,8}")
# Characters of no use in any page of practice: names of rare animals, vessels and plants.
_RARE = "鼂鼐鼔鼖龗龘爨齉麤彠彟黁"


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed, the ids that have it, and what a suggestion or reading should say."""

    kind: str
    text: str
    truth: frozenset[str] = frozenset()
    meant: str = ""


class Pages:
    """The folded texts of all pages, and a source of chance."""

    def __init__(self, entries: Sequence[SearchEntry], seed: int) -> None:
        self.entries = entries
        self.chance = random.Random(seed)  # noqa: S311 – a sample, no secret
        self.texts = {entry.id: "\0".join(map(fold, entry.fields)) for entry in entries}
        self.names: list[str] = sorted(
            {name for entry in entries if entry.names for name in map(fold, (entry.title, *entry.names))}
        )
        self.sounds = {own: row for row in table(entries).values() for own in row}

    def having(self, text: str) -> frozenset[str]:
        """The pages that have every word."""
        words = fold(text).split()
        return frozenset(id_ for id_, own in self.texts.items() if all(word in own for word in words))

    def run(self, least: int) -> str:
        """A run of some page with so many characters at least."""
        texts = tuple(self.texts.values())
        while True:
            runs = [run for run in re.split("[\0 ]+", self.chance.choice(texts)) if len(run) >= least]
            if runs:
                return self.chance.choice(runs)

    def part(self, least: int, most: int) -> str:
        """A part of a run, wherever words may begin and end."""
        while True:
            run = self.run(least)
            length = self.chance.randint(least, min(most, len(run)))
            start = self.chance.randint(0, len(run) - length)
            text = run[start : start + length]
            if fold(text) == text:
                return text

    def name(self) -> str:
        """A name from the glossary, of Han characters alone."""
        names = [name for name in self.names if _NAME.fullmatch(name)]
        return self.chance.choice(names)


def _number(pages: Pages) -> str:
    while True:
        found: list[str] = _NUMBER.findall(pages.run(4))
        if found:
            return pages.chance.choice(found)


def _place(pages: Pages) -> str:
    cases = [entry for entry in pages.entries if entry.kind == "case"]
    return pages.chance.choice(cases).title.split("：")[0]


def _scheme(pages: Pages) -> str:
    cases = [entry for entry in pages.entries if "“" in entry.title]
    return pages.chance.choice(cases).title.split("“")[1].split("”")[0]


_NATIVE: Mapping[str, Callable[[Pages], str]] = MappingProxyType(
    {
        "two characters": lambda pages: pages.part(2, 2),
        "compounds": lambda pages: pages.part(4, 8),
        "names of schemes": _scheme,
        "across words": lambda pages: pages.part(3, 5),
        "places": _place,
        "numbers": _number,
        "single characters": lambda pages: pages.part(1, 1),
        "several words": lambda pages: f"{pages.part(2, 4)} {pages.part(2, 4)}",
        "long passages": lambda pages: pages.part(9, 16),
    }
)
NATIVE = tuple(_NATIVE)


def _slip(pages: Pages, name: str) -> str:
    """The name with one character missing, doubled, or replaced by one that sounds the same."""
    at = pages.chance.randrange(len(name))
    others = [other for other in pages.sounds.get(name[at], "") if other != name[at]]
    ways = [name[:at] + name[at + 1 :], name[: at + 1] + name[at:]]
    ways += [name[:at] + pages.chance.choice(others) + name[at + 1 :]] * 2 if others else []
    return pages.chance.choice(ways)


def _misread(pages: Pages, name: str) -> str:
    """The name with one character replaced by one that looks alike and sounds different, if there is one."""
    at = pages.chance.randrange(len(name))
    own = name[at]
    others = {other for group in groups() if own in group for other in group if other in COMMON}
    alike = sorted(other for other in others if other not in pages.sounds.get(own, own))
    return name[:at] + pages.chance.choice(alike) + name[at + 1 :] if alike else name


def _slips(pages: Pages, kind: str, slip: Callable[[Pages, str], str]) -> Iterator[Query]:
    while True:
        name = pages.name()
        wrong = slip(pages, name)
        if not pages.having(wrong) and wrong not in pages.names:
            yield Query(kind, wrong, pages.having(name), name)


def _title_word(pages: Pages) -> str:
    cases = [entry for entry in pages.entries if entry.kind == "case"]
    return fold(pages.chance.choice(cases).title).split()[-1][-4:]


def _spelt(pages: Pages, kind: str, word: str, shorten: Callable[[int, str], str]) -> Query:
    letters = "".join(shorten(at, syllable) for at, syllable in enumerate(syllables(word)))
    return Query(kind, letters, pages.having(word), word)


def queries(entries: Sequence[SearchEntry], seed: int = 7) -> tuple[Query, ...]:
    """Some hundred queries of all classes."""
    pages = Pages(entries, seed)
    found = []
    for kind, draw in _NATIVE.items():
        texts = [draw(pages) for _ in range(EACH)]
        found += [Query(kind, text, pages.having(text)) for text in texts]
    for kind, draw in list(_NATIVE.items())[:3]:
        texts = [draw(pages) for _ in range(EACH // 2)]
        found += [Query("traditional", to_hant(text, region="tw"), pages.having(text), kind) for text in texts]
    for _ in range(EACH):
        found.append(_spelt(pages, "pinyin of names", pages.name(), lambda _, syllable: syllable))
        found.append(_spelt(pages, "pinyin of titles", _title_word(pages), lambda _, syllable: syllable))
        found.append(_spelt(pages, "initials", pages.name(), lambda _, syllable: syllable[0]))
        found.append(_spelt(pages, "mixed", pages.name(), lambda at, syllable: syllable if at < 2 else syllable[0]))
    found += islice(_slips(pages, "typos", _slip), 2 * EACH)
    found += [Query("nonsense", "".join(pages.chance.sample(_RARE, 3))) for _ in range(EACH // 2)]
    found += [Query("nonsense", _shuffled(pages)) for _ in range(EACH // 2)]
    found += islice(_slips(pages, "misread", _misread), EACH)
    return tuple(found)


def _shuffled(pages: Pages) -> str:
    """Six usual characters in an order that no page has, not even two of them with something in between."""
    while True:
        text = "".join(pages.part(1, 1) for _ in range(6))
        if (
            text.isalpha()
            and not text.isascii()
            and not any(pages.having(f"{text[:at]} {text[at:]}") for at in (2, 3, 4))
        ):
            return text
