"""The computing that `tashan ingest` takes as it is run: for a batch to begin, and for one more article in it.

A small and a large batch of articles, put together from the paragraphs of real ones, go through the command, each in a
process of its own: records, drafts, duplicates and JSON and all. What they differ by is the articles' own.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import jieba

_FEW, _MANY = 20, 200
_LENGTH = 3000  # characters
_ROUNDS = 2
_RUN = "import sys; from tashan.cli import main; sys.exit(main())"


def beside_jieba(articles: tuple[str, ...]) -> tuple[float, float]:
    """What one more article takes, and what the batch takes before its first, as multiples of jieba's."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        texts = tuple(_mixed(articles, _MANY))
        for name, number in (("few", _FEW), ("many", _MANY)):
            (folder / name).mkdir()
            for at, text in enumerate(texts[:number]):
                (folder / name / f"{at:03}.txt").write_text(text, "utf-8")
        few, many = (min(_seconds(folder, name) for _ in range(_ROUNDS)) for name in ("few", "many"))
    each = (many - few) / (_MANY - _FEW)
    peer = min(_peer(texts) for _ in range(_ROUNDS)) / len(texts)
    return each / peer, (few - _FEW * each) / peer


def _mixed(articles: tuple[str, ...], number: int) -> Iterator[str]:
    draw = random.Random(3)  # noqa: S311 - the same articles every time
    paragraphs = [line for text in articles for line in text.splitlines() if line.strip()]
    for _ in range(number):
        draw.shuffle(paragraphs)
        taken, length = [], 0
        for paragraph in paragraphs:
            if length + len(paragraph) <= _LENGTH:
                taken.append(paragraph)
                length += len(paragraph)
        yield "\n".join(taken)


def _seconds(folder: Path, name: str) -> float:
    """The computing of one run of the command, its own and the system's for it."""
    before = _used()
    with tempfile.TemporaryDirectory() as inbox:
        command = [sys.executable, "-c", _RUN, "ingest", str(folder / name), "--inbox", inbox, "--json"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    return _used() - before


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _peer(texts: tuple[str, ...]) -> float:
    start = process_time()
    for text in texts:
        jieba.lcut(text)
    return process_time() - start
