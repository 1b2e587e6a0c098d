"""What a command costs: computing time and memory, within limits that are told when it meets them."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SECONDS = 3_600
GIGABYTES = 8
_BETWEEN = 0.1


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of computing on all cores, the most memory in bytes; `fault` tells in Chinese why it did not end well."""

    seconds: float
    memory: int
    fault: str = ""


def run(command: Sequence[str | Path], folder: Path, more: Mapping[str, str] | None = None) -> Cost:
    """Run a command in `folder` to its end or to the limits, with `more` in its environment."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "output.txt").open("wb") as output:
        child = subprocess.Popen(  # noqa: S603 – the commands are written in this package
            list(map(str, command)),
            cwd=folder,
            env={**os.environ, **(more or {})},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    watch = _Watch(child.pid)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    fault = watch.ended() or (f"中途停下，退出码 {child.returncode}" if child.returncode else "")
    return Cost(used.ru_utime + used.ru_stime, watch.most, fault)


class _Watch:
    """Adds up the memory of a command and its children now and then, and ends them when it is too much."""

    def __init__(self, session: int) -> None:
        self.most, self._fault, self._session = 0, "", session
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def ended(self) -> str:
        """Stop looking; what limit was met, if any."""
        self._over.set()
        self._thread.join()
        return self._fault

    def _look(self) -> None:
        start = time.monotonic()
        while not self._over.wait(_BETWEEN):
            told = [_memory(process) for process in _members(self._session)]
            self.most = max(self.most, sum(now for now, _ in told), *(most for _, most in told))
            if self.most > GIGABYTES << 30:
                self._fault = f"内存超过 {GIGABYTES} GB"
            elif time.monotonic() - start > SECONDS:
                self._fault = f"{SECONDS // 60} 分钟没有做完"
            if self._fault:
                os.killpg(self._session, signal.SIGKILL)
                return


def _members(session: int) -> list[Path]:
    """The processes of a session, where the system tells of them as Linux does."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if os.getsid(int(path.name)) == session:
                found.append(path)
        except (ProcessLookupError, PermissionError):
            continue
    return found


def _memory(process: Path) -> tuple[int, int]:
    """The bytes that a process has, and the most it ever had."""
    try:
        told = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines())
        return _bytes(told.get("VmRSS", "0")), _bytes(told.get("VmHWM", "0"))
    except OSError:
        return 0, 0


def _bytes(kilobytes: str) -> int:
    return int(kilobytes.split()[0]) * 1024
