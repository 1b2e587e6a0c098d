"""Pinyin: the readings of a character, and the syllables of a word as a reader types them.

`pinyin.txt` beside this file holds the readings that pypinyin knows in a form that is searched as it lies, a tenth of
the memory that they take as mappings: a line for each character, with its readings, the usual one first, and with the
rest of each phrase that begins with it, in order; behind a phrase stands how it is read where that is not how its
characters usually are. Blocks of neighbouring characters are parted by blank lines. `make pinyin` makes it;
pypinyin's licence is in `pinyin.licence.txt`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

TABLE = Path(__file__).with_name("pinyin.txt")
_BLOCK = 64  # characters
_TONES = re.compile("[\u0300\u0301\u0304\u030c]")
_INITIAL = re.compile("^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])")
# How spelling hides the final: yan is ian, wo is uo, xu is xü, liu is liou, gui is guei, dun is duen.
_SPELT = tuple(
    (re.compile(spelt), final)
    for spelt, final in (
        ("(?<=^[jqxy])u", "v"),
        ("^y(?=[iv])|^w(?=u)", ""),
        ("^y", "i"),
        ("^w", "u"),
        ("iu$", "iou"),
        ("ui$", "uei"),
        ("un$", "uen"),
    )
)


@cache
def _blocks() -> Mapping[int, bytes]:
    """The lines of each block of neighbouring characters, in UTF-8."""
    blocks = TABLE.read_bytes().split(b"\n\n")
    return {block_of(block[:4].decode(errors="ignore")[0]): block for block in blocks}


@cache
def _block(number: int) -> str:
    return f"\n{_blocks().get(number, b'').decode()}\n"


def block_of(character: str) -> int:
    """The number of its block in the table."""
    return ord(character) // _BLOCK


@cache
def _row(character: str) -> str:
    """The readings of a character and the phrases that begin with it; empty for what is no Han."""
    block = _block(block_of(character))
    at = block.find(f"\n{character}\t") + 2
    return block[at : block.index("\n", at)] if at > 1 else ""


@cache
def readings(character: str) -> tuple[str, ...]:
    """How a character is read, with tones, the usual reading first: 长 → zhǎng, cháng. None for what is no Han."""
    return tuple(_row(character)[1:].partition("\t")[0].split())


@cache
def toneless(reading: str) -> str:
    """lǜ → lv."""
    return unicodedata.normalize("NFC", _TONES.sub("", unicodedata.normalize("NFD", reading))).replace("ü", "v")


@cache
def sounds(character: str) -> frozenset[str]:
    """The readings of a character without tones."""
    return frozenset(map(toneless, readings(character)))


@cache
def finals(character: str) -> frozenset[str]:
    """What its readings end in, behind the initial: 边 and 背 share none, 有 and 右 do."""
    return frozenset(map(_final, sounds(character))) - {""}


def _final(syllable: str) -> str:
    for spelt, final in _SPELT:
        syllable = spelt.sub(final, syllable)
    return _INITIAL.sub("", syllable)


@lru_cache(maxsize=65536)
def syllables(word: str) -> tuple[str, ...]:
    """One syllable a character in the reading of the whole word (重复 → chong fu); ü is written v.

    What is no Han stays together as it is.
    """
    return tuple(_spoken(word))


def _spoken(text: str) -> Iterator[str]:
    for is_han, signs in groupby(text, lambda sign: bool(_row(sign))):
        run = "".join(signs)
        while is_han and run:
            phrase, said = _phrase(run)
            yield from said or (toneless(readings(sign)[0]) for sign in phrase)
            run = run[len(phrase) :]
        if run:
            yield run


def _phrase(run: str) -> tuple[str, list[str]]:
    """The longest phrase that `run` begins with, be it one character, and how it is read where the table says so."""
    row, length, place = _row(run[0]), 1, 0
    for longer in range(2, len(run) + 1):
        # A phrase comes before those that begin with it, so that the first place found is its own.
        at = row.find(f"\t{run[1:longer]}", place)
        if at < 0:
            break
        if row[at + longer] in " \t":
            length, place = longer, at
    else:  # as pypinyin does: what breaks off within a phrase is read character by character
        length = len(run) if length == 1 else length
    said = row[place + length : row.index("\t", place + 1)].split() if place else []
    return run[:length], said
