"""Several processes work on jobs; the results come in the order of the jobs, and never many at a time.

A process that dies (memory, a fault in a library) costs its own job alone: another takes its place.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")
Setup = Callable[[], Callable[[Job], Result]]

_AHEAD = 4  # results a process may be ahead of the one that is waited for
# A process of its own from the start: nothing of this one's memory, locks and threads comes along.
_START = multiprocessing.get_context("spawn")


@dataclass
class _Hand:
    """One process, and the number of the job that it is at."""

    process: BaseProcess
    pipe: Connection
    at: int | None = None


class Crew(Generic[Job, Result]):
    """`size` processes. `setup` is run in each once and gives the function for jobs; `died` words a lost job."""

    def __init__(self, size: int, setup: Setup[Job, Result], died: Callable[[Job], Result]) -> None:
        self._size, self._setup, self._died = size, setup, died
        self._hands: list[_Hand] = []
        self._given: dict[int, Job] = {}
        self._done: dict[int, Result] = {}

    def results(self, jobs: Iterator[Job]) -> Iterator[Result]:
        """The results in the order of the jobs. Raises the OSError that a job raised."""
        numbered = enumerate(jobs)
        self._hands = [self._hired() for _ in range(self._size)]
        try:
            turn = 0
            while self._hand_out(numbered) or self._given or self._done:
                while turn in self._done:
                    yield self._done.pop(turn)
                    turn += 1
                if self._given:
                    self._gather()
        finally:
            self._dismiss()

    def _hand_out(self, numbered: Iterator[tuple[int, Job]]) -> bool:
        """Give idle hands something to do, unless too much is done already; whether one was given a job."""
        given = False
        for hand in self._hands:
            if hand.at is None and len(self._given) + len(self._done) < _AHEAD * self._size:
                number, job = next(numbered, (None, None))
                if number is None or job is None:
                    break
                self._give(hand, job)
                hand.at, self._given[number], given = number, job, True
        return given

    def _give(self, hand: _Hand, job: Job) -> None:
        try:
            hand.pipe.send(job)
        except ConnectionError:  # it died while it had nothing to do
            self._replace(hand)
            hand.pipe.send(job)

    def _replace(self, hand: _Hand) -> None:
        _end(hand)
        new = self._hired()
        hand.process, hand.pipe = new.process, new.pipe

    def _gather(self) -> None:
        """Wait for hands to finish, and take what they have."""
        busy = {hand.pipe: hand for hand in self._hands if hand.at is not None}
        for pipe in wait(list(busy)):
            hand = busy[pipe]  # type: ignore[index]
            number, hand.at = hand.at, None
            if number is None:
                continue
            job = self._given.pop(number)
            try:
                result: Any = hand.pipe.recv()
            except (EOFError, ConnectionError):
                result = self._died(job)
                self._replace(hand)
            if isinstance(result, OSError):
                raise result
            self._done[number] = result

    def _hired(self) -> _Hand:
        ours, theirs = _START.Pipe()
        process = _START.Process(target=_serve, args=(theirs, self._setup), daemon=True)
        with _no_interrupt():
            process.start()
        theirs.close()
        return _Hand(process, ours)

    def _dismiss(self) -> None:
        for hand in self._hands:
            _end(hand)


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """An interrupt waits; a process begun meanwhile never hears one, not even while it is still loading."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end(hand: _Hand) -> None:
    hand.process.terminate()  # before the pipe is closed, of which a process at work would complain
    hand.pipe.close()
    hand.process.join()


def _serve(pipe: Connection, setup: Setup[Job, Result]) -> None:
    """What a process does until the pipe is closed: the parent decides what an interrupt ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    work = setup()
    while True:
        try:
            job = pipe.recv()
        except (EOFError, ConnectionError):
            return
        try:
            result: Any = work(job)
        except OSError as error:
            result = error
        pipe.send(result)
