"""The parent's side: one warm child process, asked again and again, and replaced when it has died or grown old."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from typing import IO, Any

from tashan.untrusted.content import Unreadable
from tashan.untrusted.limits import CPU_SECONDS, LARGEST_ANSWER, MEMORY, WALL_SECONDS

# Parsers leak; a child that has read so many files makes room for a new one.
_OLD = 300
_COMMAND = (sys.executable, "-P", "-m")
_SAVE = "请打开后把正文复制出来，另存为 .docx 或 .txt 再交来"
_DIED = {
    "time": f"读了 {CPU_SECONDS} 秒还没有读完，已停止；文件可能过于复杂或有损坏。{_SAVE}",
    "memory": f"读取时占用的内存超过 {MEMORY >> 30} GB，已停止；文件可能过于复杂或有损坏。{_SAVE}",
    "size": f"读出的文字太多，不像一篇文章。{_SAVE}",
    "crash": f"读取程序意外中止；文件可能有损坏，或者展开后占用的内存超过 {MEMORY >> 30} GB。{_SAVE}",
}


class DiedError(Exception):
    """The child died or was ended; `how` is time, crash or size."""

    def __init__(self, how: str) -> None:
        super().__init__(how)
        self.how = how


def _started(module: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(  # noqa: S603 - this program's own module
        (*_COMMAND, module), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    )


@dataclass
class Worker:
    """A child process of this program that runs `module`; it is started when it is first asked."""

    module: str
    seconds: float = WALL_SECONDS
    process: subprocess.Popen[bytes] | None = None
    asked: int = 0
    owner: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        atexit.register(self.stop)

    def parsed(self, format: str, data: bytes) -> dict[str, Any]:
        """What the child makes of a file. Raises Unreadable, in Chinese with the way out."""
        try:
            answer = self.ask(format, data)
        except DiedError as error:
            raise Unreadable(_DIED[error.how]) from error
        if "died" in answer:
            raise Unreadable(_DIED[answer["died"]])
        if "unreadable" in answer:
            raise Unreadable(answer["unreadable"])
        return answer

    def ask(self, format: str, data: bytes) -> dict[str, Any]:
        """The answer to one request. Raises DiedError when the child does not live to give it.

        A child that has read other files may have died of them, so a fresh one is asked again.
        """
        with self.lock:
            process = self._ready()
            try:
                return self._answer(process, format, data)
            except DiedError as error:
                if error.how != "crash" or self.asked <= 1:
                    raise
            return self._answer(self._ready(), format, data)

    def _answer(self, process: subprocess.Popen[bytes], format: str, data: bytes) -> dict[str, Any]:
        answer: list[bytes] = []
        talk = threading.Thread(target=_exchange, args=(process, format, data, answer), daemon=True)
        talk.start()
        talk.join(self.seconds)
        if answer:
            return dict(json.loads(answer[0]))
        late = talk.is_alive()
        self.stop()
        talk.join()
        raise DiedError("time" if late or process.returncode == _OUT_OF_CPU else "crash")

    def stop(self) -> None:
        """End the child, if there is one; the next question starts another."""
        process, self.process = self.process, None
        if process is None or self.owner != os.getpid():  # a fork's parent still needs it
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _ready(self) -> subprocess.Popen[bytes]:
        if self.asked >= _OLD or self.owner != os.getpid() or (self.process and self.process.poll() is not None):
            self.stop()
        if self.process is None:
            self.process, self.owner, self.asked = _started(self.module), os.getpid(), 0
        self.asked += 1
        return self.process


_OUT_OF_CPU = -24  # SIGXCPU, which Windows does not have


def _exchange(process: subprocess.Popen[bytes], format: str, data: bytes, answer: list[bytes]) -> None:
    """Send the request and wait for the answer; a child that dies leaves `answer` empty."""
    requests, answers = process.stdin, process.stdout
    if requests is None or answers is None:
        return
    with contextlib.suppress(OSError, ValueError):
        requests.write(json.dumps({"format": format, "size": len(data)}).encode() + b"\n")
        requests.write(data)
        requests.flush()
        answer += _received(answers)


def _received(answers: IO[bytes]) -> list[bytes]:
    size = int(answers.readline(20) or -1)
    received = answers.read(size) if 0 <= size <= LARGEST_ANSWER else b""
    return [received] if received and len(received) == size else []
