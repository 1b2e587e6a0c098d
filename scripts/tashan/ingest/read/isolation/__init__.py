"""Read files that may be hostile in a child process, and say in Chinese what became of it."""

from __future__ import annotations

from tashan.ingest.read.isolation.wire import unpacked
from tashan.ingest.read.reading import Reading
from tashan.untrusted.worker import Worker

__all__ = ["READER", "isolated"]

READER = Worker("tashan.ingest.read.isolation.child")


def isolated(format: str, data: bytes, worker: Worker = READER) -> Reading:
    """The reading of `data` by the reader of `format`. Raises Unreadable."""
    return unpacked(worker.parsed(format, data))
