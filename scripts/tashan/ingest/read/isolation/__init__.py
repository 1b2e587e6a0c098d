"""Parse files that may be hostile in a child process, and say in Chinese what became of it."""

from __future__ import annotations

import atexit

from tashan.ingest.read.content import Unreadable
from tashan.ingest.read.isolation.limits import CPU_SECONDS, MEMORY
from tashan.ingest.read.isolation.wire import unpacked
from tashan.ingest.read.isolation.worker import DiedError, Worker
from tashan.ingest.read.reading import Reading

__all__ = ["isolated"]

_SAVE = "请打开后把正文复制出来，另存为 .docx 或 .txt 再交来"
_DIED = {
    "time": f"读了 {CPU_SECONDS} 秒还没有读完，已停止；文件可能过于复杂或有损坏。{_SAVE}",
    "memory": f"读取时占用的内存超过 {MEMORY >> 30} GB，已停止；文件可能过于复杂或有损坏。{_SAVE}",
    "size": f"读出的文字太多，不像一篇文章。{_SAVE}",
    "crash": f"读取程序意外中止；文件可能有损坏，或者展开后占用的内存超过 {MEMORY >> 30} GB。{_SAVE}",
}
_worker = Worker()
atexit.register(_worker.stop)


def isolated(format: str, data: bytes, worker: Worker = _worker) -> Reading:
    """The reading of `data` by the reader of `format`. Raises Unreadable."""
    try:
        answer = worker.ask(format, data)
    except DiedError as error:
        raise Unreadable(_DIED[error.how]) from error
    if "died" in answer:
        raise Unreadable(_DIED[answer["died"]])
    if "unreadable" in answer:
        raise Unreadable(answer["unreadable"])
    return unpacked(answer)
