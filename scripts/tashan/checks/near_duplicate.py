"""Two cases that say the same in nearly the same words: one of them is a copy, or both belong together."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from zlib import crc32

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library
from tashan.library.model import Case

_SHINGLE = 6
# One shingle in eight stands for the text, chosen by its hash, so that the same ones are chosen in every text.
_SAMPLE = 8
# Share of the smaller text that the other has too; two practices described apart share set phrases at most.
_SAME = 0.5
_FEWEST = 12
_HAN = re.compile("[\u3400-\u9fff]+")


def find(library: Library) -> Iterator[Finding]:
    """Cases that share half of their text with an earlier one."""
    cases = [case for case in library.cases if case.state != "withdrawn"]
    texts = [_shingles(case) for case in cases]
    for (one, other), shared in _pairs(texts):
        smaller = min(len(texts[one]), len(texts[other]))
        if smaller >= _FEWEST and shared >= _SAME * smaller:
            earlier, later = cases[one], cases[other]
            share = round(100 * shared / smaller)
            message = f"与 {earlier.id}（{earlier.title}）有约 {share}% 的文字相同"
            yield Finding(later, at(later, "title"), message, "是同一个做法就合成一条；是它的一部分就写 part_of")


def _shingles(case: Case) -> frozenset[int]:
    text = "".join(_HAN.findall(case.body))
    hashes = (crc32(text[i : i + _SHINGLE].encode()) for i in range(len(text) - _SHINGLE + 1))
    return frozenset(hash_ for hash_ in hashes if hash_ % _SAMPLE == 0)


def _pairs(texts: Sequence[frozenset[int]]) -> Iterator[tuple[tuple[int, int], int]]:
    """Pairs of texts with the number of shingles that they share; what many have is a set phrase and left out."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for hash_ in text:
            holders[hash_].append(number)
    most = max(4, len(texts) // 50)
    counts = Counter(pair for own in holders.values() if 1 < len(own) <= most for pair in combinations(own, 2))
    return iter(sorted(counts.items()))


CHECK = Check("T404", "warning", "两个案例的文字大半相同", find, across=True)
