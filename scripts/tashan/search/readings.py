"""Pinyin shards: words with their syllables, found by the first two letters or the first two initials."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from tashan.chinese.pinyin import syllables
from tashan.library.output import OutputFile
from tashan.search.files import script


def shards(words: Mapping[str, int]) -> Mapping[str, str]:
    """Two letters → rows of word, syllables and weight, heaviest words first."""
    found: defaultdict[str, list[tuple[int, str, str]]] = defaultdict(list)
    for word, weight in words.items():
        spelt = syllables(word)
        if all(syllable.isascii() and syllable.isalpha() for syllable in spelt):
            for start in {"".join(spelt)[:2], spelt[0][:1] + spelt[1][:1]}:
                found[start].append((-weight, word, "'".join(spelt)))
    return {start: ";".join(_row(*each) for each in sorted(rows)) for start, rows in sorted(found.items())}


def _row(order: int, word: str, spelt: str) -> str:
    return f"{word} {spelt} {-order}"


def files(shards: Mapping[str, str]) -> Iterator[OutputFile]:
    """`p/<two letters>.js` for each shard, and `readings.js`, which names them."""
    yield script("readings", " ".join(shards))
    yield from (script(f"p/{start}", rows) for start, rows in shards.items())
