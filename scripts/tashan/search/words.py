"""The words that a reader may spell in pinyin: names of topics first, then words of titles, then frequent words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from zlib import crc32

from tashan.chinese.fold import fold
from tashan.chinese.words import borders
from tashan.search.entries import SearchEntry

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]{2,}")
_LONGEST, _TOKENS = 8, 3
# A name outweighs any title word, a title word any frequent word: 指尖 before 之间 for zhijian.
_NAME, _NAME_PART, _TITLE, _FREQUENT = 9, 8, 6, 5
# Characters of running text to count words in: enough to meet what is frequent, however large the library.
_SAMPLE = 400_000


def words(entries: Sequence[SearchEntry]) -> Mapping[str, int]:
    """Word → weight, 1 to 9."""
    weights = _frequent(entries)
    for entry in entries:
        topic = bool(entry.names)
        for name in (entry.title, *entry.names):
            for word in _parts(name):
                _raise(weights, word, _NAME_PART if topic else _TITLE)
            for run in _runs(name) if topic else ():
                _raise(weights, run, _NAME)
    return {word: weight for word, weight in sorted(weights.items()) if len(word) <= _LONGEST}


def _raise(weights: dict[str, int], word: str, weight: int) -> None:
    weights[word] = max(weight, weights.get(word, 0))


def _runs(text: str) -> list[str]:
    return _HAN.findall(fold(text))


def _parts(name: str) -> Iterator[str]:
    """One to three neighbouring words of a name, 2 to 8 characters long."""
    for run in _runs(name):
        tokens = borders(run)
        for start in range(len(tokens)):
            joined = ("".join(tokens[start:end]) for end in range(start + 1, min(start + _TOKENS, len(tokens)) + 1))
            yield from (word for word in joined if 2 <= len(word) <= _LONGEST)


def _frequent(entries: Sequence[SearchEntry]) -> dict[str, int]:
    """Words of running text by how often they come; those that come once are left out."""
    counts: Counter[str] = Counter()
    room = _SAMPLE
    # In the order of a hash of their ids, so that the same pages are counted after an edit.
    for entry in sorted(entries, key=lambda entry: crc32(entry.id.encode())):
        text = fold("\n".join(entry.fields))
        counts.update(word for run in _HAN.findall(text) for word in borders(run) if len(word) > 1)
        room -= len(text)
        if room < 0:
            break
    return {word: min(_FREQUENT, count.bit_length() - 1) for word, count in counts.items() if count > 1}
