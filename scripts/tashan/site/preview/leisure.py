"""What can wait until nobody saves, done by a process of its own so that no save waits for it.

That is the search, and the checks that compare all entries with one another: seconds for a thousand cases.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from tashan.checks import CHECKS, run
from tashan.library.audience import published
from tashan.library.diagnostic import Diagnostic
from tashan.library.load import load
from tashan.site.assemble import write_index

_CHECKS = tuple(check for check in CHECKS if check.across and check.severity != "error")
# A process of its own from the start: nothing of this one's memory, locks and threads comes along.
_START = multiprocessing.get_context("spawn")


@dataclass(frozen=True, slots=True)
class Task:
    """Content to look through for an audience, and the folder that the search goes into."""

    root: Path
    audience: str
    index: Path


def looked_through(task: Task) -> tuple[Diagnostic, ...] | None:
    """Write the search and return what could be better; None when the process was ended."""
    mine, its = _START.Pipe(duplex=False)
    worker = _START.Process(target=_work, args=(task, its), daemon=True)
    worker.start()
    its.close()
    try:
        found: tuple[Diagnostic, ...] = mine.recv()
    except EOFError:
        return None
    finally:
        mine.close()
        worker.join()
    return found


def stop() -> None:
    """End what is being looked through, so that nobody writes any more."""
    for worker in multiprocessing.active_children():
        worker.terminate()
        worker.join()


def _work(task: Task, answer: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the preview ends it
    if hasattr(os, "nice"):  # a save comes first
        os.nice(10)
    library, _ = load(task.root)
    write_index(published(library, task.audience), task.index)
    answer.send(run(library, _CHECKS))
