"""The computing that `tashan ingest` takes as it is run: for a batch to begin, and for one more article in it.

A small and a large batch go through the command, records, drafts, duplicates and JSON and all. An article takes what
they differ by in a process where the command has run before; what is left of a first run is what it takes to begin.
"""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import jieba

from tashan.cli import main

_FEW = 20
_LENGTH = 3000  # characters
_ROUNDS = 5
# A disk that has just lost many files looks long for places for new ones: memory, where there is such a file system.
_MEMORY = Path("/dev/shm")  # noqa: S108 - a fresh folder is made there
PLACE = _MEMORY if _MEMORY.is_dir() else None
_RUN = "import sys; from tashan.cli import main; sys.exit(main())"


def beside_jieba(articles: tuple[str, ...]) -> tuple[float, float]:
    """What one more article takes, and what the batch takes before its first, as multiples of jieba's."""
    with tempfile.TemporaryDirectory(dir=PLACE) as place:
        folder = Path(place)
        texts = tuple(_joined(articles))
        for name, some in (("few", texts[:_FEW]), ("all", texts)):
            (folder / name).mkdir()
            for at, text in enumerate(some):
                (folder / name / f"{at:03}.txt").write_text(text, "utf-8")
        few, every, peer = (min(each) for each in zip(*_rounds(folder, texts), strict=True))
        begun = min(_begun(folder, number) for number in range(_ROUNDS))
    each, one = (every - few) / (len(texts) - _FEW), peer / len(texts)
    return each / one, (begun - _FEW * each) / one


def _joined(articles: tuple[str, ...]) -> Iterator[str]:
    """Articles of the wanted length: no paragraph stands in two of them."""
    taken: list[str] = []
    for paragraph in (line for text in articles for line in text.splitlines() if line.strip()):
        taken.append(paragraph)
        if sum(map(len, taken)) >= _LENGTH:
            yield "\n".join(taken)
            taken = []


def _rounds(folder: Path, texts: tuple[str, ...]) -> Iterator[tuple[float, float, float]]:
    """The seconds of the small batch, of the large one, and of jieba for the latter; a first round loads what loads."""
    for number in range(_ROUNDS + 1):
        taken = _seconds(folder, "few", number), _seconds(folder, "all", number), _peer(texts)
        if number:
            yield taken


def _command(folder: Path, name: str, inbox: str) -> list[str]:
    return ["ingest", str(folder / name), "-j", "1", "--json", "--inbox", str(folder / inbox)]


def _seconds(folder: Path, name: str, number: int) -> float:
    """The computing of the command in this process, its own and the system's for it."""
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        start = process_time()
        code = main(_command(folder, name, f"{name}-{number}"))
        taken = process_time() - start
    if code:
        raise SystemExit(f"tashan ingest 没有做完：{code}")
    return taken


def _begun(folder: Path, number: int) -> float:
    """The computing of the command in a process of its own, for the small batch."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", _RUN, *_command(folder, "few", f"begun-{number}")]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _peer(texts: tuple[str, ...]) -> float:
    start = process_time()
    for text in texts:
        jieba.lcut(text)
    return process_time() - start
