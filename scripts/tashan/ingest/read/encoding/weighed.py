"""Make the table of `weights`: how common each character is, simplified and traditional, in jieba's dictionary.

`python -m tashan.ingest.read.encoding.weighed` writes the table anew; a test compares it with the one that is kept.
"""

from __future__ import annotations

import math
from collections import Counter

import jieba

from tashan.chinese.script import to_hant
from tashan.ingest.read.encoding.weights import TABLE, UNKNOWN_HAN


def _frequencies() -> Counter[str]:
    words = [line.split(" ") for line in jieba.get_dict_file().read().decode("utf-8").splitlines()]
    traditional = to_hant("\n".join(word[0] for word in words), "tw").split("\n")
    counts: Counter[str] = Counter()
    for (simplified, frequency, *_), other in zip(words, traditional, strict=True):
        for form in (simplified, other):
            counts.update({char: int(frequency) * form.count(char) for char in set(form) if char >= "\u3400"})
    return counts


def table() -> str:
    """A line for each number of bits (−log2 of a character's share): the number and the characters."""
    counts = _frequencies()
    total, lines = counts.total(), dict[int, str]()
    for char, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        bits = round(-math.log2(count / total)) if count else UNKNOWN_HAN
        if bits < UNKNOWN_HAN:
            lines[bits] = lines.get(bits, "") + char
    return "".join(f"{bits} {chars}\n" for bits, chars in lines.items())


if __name__ == "__main__":
    TABLE.write_text(table(), "utf-8")
