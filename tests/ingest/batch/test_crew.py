"""Several processes: results in order, few at a time, and a process that dies costs one job."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator

import pytest

from tashan.ingest.batch.crew import Crew


def _work(job: int) -> tuple[int, int]:
    if job == 666:
        os.kill(os.getpid(), signal.SIGKILL)
    if job == 13:
        raise PermissionError(13, "no", "inbox")
    time.sleep(0.05 if job % 3 == 0 else 0)  # so that later jobs are done first
    return job, os.getpid()


def setup() -> Callable[[int], tuple[int, int]]:
    return _work


def died(job: int) -> tuple[int, int]:
    return -job, 0


def results(jobs: Iterator[int] | list[int]) -> list[tuple[int, int]]:
    return list(Crew(2, setup, died).results(iter(jobs)))


def test_results_come_in_the_order_of_the_jobs_from_both_processes() -> None:
    jobs = list(range(20, 60))
    found = results(jobs)
    assert [job for job, _ in found] == jobs
    assert len({process for _, process in found}) == 2


def deaf() -> Callable[[int], bool]:
    return _hears_an_interrupt


def _hears_an_interrupt(job: int) -> bool:
    return signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_a_process_is_deaf_to_interrupts_from_its_beginning() -> None:
    assert list(Crew(1, deaf, bool).results(iter([1, 2]))) == [False, False]
    assert _hears_an_interrupt(0)


def test_no_jobs_no_results() -> None:
    assert results([]) == []


def test_jobs_are_not_drawn_far_ahead() -> None:
    drawn = []

    def jobs() -> Iterator[int]:
        for job in range(1000, 1100):
            drawn.append(job)
            yield job

    stream = Crew(2, setup, died).results(jobs())
    next(stream)
    assert len(drawn) < 20
    stream.close()


def test_a_process_that_dies_costs_its_own_job() -> None:
    assert [job for job, _ in results([1, 666, 2, 3, 666, 4])] == [1, -666, 2, 3, -666, 4]


def test_what_the_disk_refuses_ends_the_batch() -> None:
    with pytest.raises(PermissionError):
        results([1, 2, 13, 4])
