"""A new entry beside the others: its number, its file name, and the writing of it in one piece."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable
from pathlib import Path

from tashan.chinese.pinyin import syllables
from tashan.chinese.words import borders
from tashan.library.files import KINDS, Kind

_HAN = re.compile(r"[\u4e00-\u9fff]+|[A-Za-z0-9]+")
_MOST_WORDS, _LONGEST = 5, 44
# Words that say nothing in a file name.
_SMALL = frozenset("的 了 和 与 及 在 用 以 把 让 等 对 为 从 到 做 一 个 之".split())


def kind_of(model: type) -> Kind:
    """Where entries of a model lie."""
    return next(kind for kind in KINDS if kind.model is model)


def next_id(kind: Kind, taken: Iterable[str]) -> str:
    """The number after the highest: C0109 → C0110. Numbers that were given up are not given again."""
    letter, width = kind.id_example[0], len(kind.id_example.partition("-")[0]) - 1
    numbers = (int(id_[len(letter) :]) for id_ in taken if re.fullmatch(rf"{letter}[0-9]+", id_))
    return f"{letter}{max(numbers, default=0) + 1:0{width}d}"


def taken(root: Path, kind: Kind) -> set[str]:
    """The numbers in use below `root`, those of files that cannot be read included."""
    return {
        file.name.lstrip(".").removesuffix(".md").split("-")[0].split(".")[0] for file in (root / kind.folder).glob("*")
    }


def slug(title: str) -> str:
    """The title in pinyin, word by word, as file names have it: bijiangqu-zhibu-biaozhunhua."""
    words = (word for word in borders(title) if _HAN.fullmatch(word) and word not in _SMALL)
    written = ["".join(syllables(word)).lower() for word in words]
    kept = [re.sub("[^a-z0-9]", "", word) for word in written][:_MOST_WORDS]
    while len(kept) > 1 and len("-".join(kept)) > _LONGEST:
        kept.pop()
    return "-".join(filter(None, kept))[:_LONGEST] or "anli"


def add(root: Path, kind: Kind, name: str, text: str) -> Path | None:
    """Write a new file whole or not at all; None if its number has been taken meanwhile. Nothing is written over."""
    folder = root / kind.folder
    folder.mkdir(parents=True, exist_ok=True)
    number = name.partition("-")[0]
    aside = folder / f".{number}.new"
    try:
        file = aside.open("x", encoding="utf-8", newline="")
    except FileExistsError:  # another program is at this number
        return None
    try:
        with file:
            file.write(text)
        if any(number == other.name.removesuffix(".md").partition("-")[0] for other in folder.glob(f"{number}*")):
            return None
        return _shown(aside, folder / name)
    finally:
        with contextlib.suppress(FileNotFoundError):
            aside.unlink()


def _shown(aside: Path, target: Path) -> Path | None:
    try:
        os.link(aside, target)
    except FileExistsError:
        return None
    except OSError:  # a disk without hard links; the number is still ours
        os.rename(aside, target)
    return target
