"""Make the table of `tashan.chinese.pinyin` from pypinyin: `make pinyin`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import groupby

from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

from tashan.chinese.pinyin import TABLE, block_of, toneless

_HEAD = "# 由 make pinyin 从 pypinyin 生成（MIT，全文见 pinyin.licence.txt）：字，读音，以它开头的词和特别的读法"


def _characters() -> Mapping[str, list[str]]:
    return {chr(code): readings.split(",") for code, readings in sorted(PINYIN_DICT.items())}


def table() -> str:
    """A line for each character, a blank line between blocks; readings, each phrase and the line's end follow a tab."""
    characters = _characters()
    phrases: defaultdict[str, list[str]] = defaultdict(list)
    for phrase, readings in sorted(PHRASES_DICT.items()):
        said = [toneless(reading[0]) for reading in readings]
        usual = [toneless(characters[sign][0]) for sign in phrase]
        phrases[phrase[0]].append(" ".join((phrase[1:], *(said if said != usual else ()))))
    rows = ("\t".join((sign, " ".join(own), *phrases[sign], "")) for sign, own in characters.items())
    blocks = ("\n".join(block) for _, block in groupby(rows, lambda row: block_of(row[0])))
    return "\n\n".join((_HEAD, *blocks)) + "\n"


def main() -> None:
    """Write the table."""
    TABLE.write_text(table(), "utf-8")


if __name__ == "__main__":
    main()
