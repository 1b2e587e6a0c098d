"""Make the table of `tashan.ingest.tags.rarity` from the one that jieba comes with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from importlib.resources import files
from math import exp

from tashan.ingest.tags.rarity import TABLE, TEXTS

_HEAD = "# 由 make keywords 从 jieba 的 analyse/idf.txt 生成（MIT，全文见 rarity.licence.txt）：首字，其余的字和文章数"


def idf() -> Iterable[tuple[str, float]]:
    """jieba's words with their inverse document frequencies (natural logarithm)."""
    for line in files("jieba").joinpath("analyse/idf.txt").read_text("utf-8").splitlines():
        word, value = line.rsplit(" ", 1)
        yield word, float(value)


def table() -> str:
    """A line for each first character; each word and the end of the line begin with a tab."""
    rows: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for word, value in idf():
        rows[word[0]].append((word[1:], round(TEXTS / exp(value))))
    lines = (first + "".join(f"\t{rest} {texts}" for rest, texts in sorted(row)) for first, row in sorted(rows.items()))
    return "".join(f"{line}\n" for line in (_HEAD, *(f"{line}\t" for line in lines)))


def main() -> None:
    """Write the table."""
    TABLE.write_text(table(), "utf-8")


if __name__ == "__main__":
    main()
