"""What a parser may use, and the walls that the system puts around the child process."""

from __future__ import annotations

import contextlib
import sys

MEMORY = 1 << 30
CPU_SECONDS = 20
WALL_SECONDS = 40.0
# The answer as JSON, six bytes a character, text and what was left out: several books. The parent must hold it.
LARGEST_ANSWER = 12_000_000


def confine() -> None:
    """Wall in this process: memory, no core dump, no file written. Windows and macOS know only a part of it."""
    if sys.platform == "win32":  # which has no module resource
        return
    import resource

    for limit, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))


def allow_more_cpu() -> None:
    """Let this process use CPU_SECONDS more than it has used; the system ends it beyond that."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + CPU_SECONDS + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.getrlimit(resource.RLIMIT_CPU)[1]))
