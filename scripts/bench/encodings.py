"""Encodings: samples of a few characters, written in an encoding and to be read again."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping

from bench.material import texts
from bench.peers import module, named
from bench.table import Cell, Section
from tashan.chinese.script import to_hant
from tashan.ingest.read.encoding import decoded

Read = Callable[[bytes], str]
_LENGTHS = (10, 30, 100)
_EACH = 300
_SEED = 20260101


def _as(data: bytes, encoding: str | None) -> str:
    """What the name leads to; a program that says gb2312 means its superset, and that is granted."""
    supersets = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs"}
    name = (encoding or "ascii").lower().replace("_", "")
    try:
        return data.decode(supersets.get(name, name), "replace")
    except LookupError:
        return ""


def _normalizer(data: bytes) -> str:
    best = module("charset_normalizer").from_bytes(data).best()
    return _as(data, best.encoding if best else None)


def _programs() -> Mapping[str, Read]:
    return {
        "他山": lambda data: decoded(data).text,
        named("charset-normalizer"): _normalizer,
        named("chardet"): lambda data: _as(data, module("chardet").detect(data)["encoding"]),
    }


def _pieces(pool: str, length: int, chance: random.Random) -> Iterator[str]:
    """Pieces of running text that have Chinese characters in them."""
    made = 0
    while made < _EACH:
        start = chance.randrange(len(pool) - length)
        piece = pool[start : start + length]
        if sum("\u4e00" <= sign <= "\u9fff" for sign in piece) >= length // 2:
            made += 1
            yield piece


def _samples(length: int) -> list[tuple[str, bytes]]:
    """The same number of each encoding; what it cannot write is left out."""
    chance = random.Random(_SEED + length)  # noqa: S311 - samples, nothing secret
    hans = "".join("".join(text.split()) for text in texts("peoples", "cn_statutes"))
    pools = {"gb18030": hans, "utf-8": hans, "big5hkscs": to_hant(hans, "tw")}
    made = []
    for encoding, pool in pools.items():
        for piece in _pieces(pool, length, chance):
            data = piece.encode(encoding, "ignore")
            made.append((data.decode(encoding), data))
    return made


def section() -> Section:
    """All programs on samples of each length: the share that is read as it was written."""
    samples = {length: _samples(length) for length in _LENGTHS}
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (name, *(sum(read(data) == text for text, data in made) / len(made) for made in samples.values()))
        for name, read in _programs().items()
    )
    return Section(
        "认编码",
        f"从新闻和法规里随机取字（种子固定），GB18030、UTF-8、Big5 三种编码各 {_EACH} 段，读出来一字不差才算对；"
        "说成 gb2312、gbk、big5 的都按它们的超集读。",
        ("程序", *(f"{length} 字" for length in _LENGTHS)),
        rows,
    )
