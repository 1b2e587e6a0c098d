"""The code quality report of GitLab: a JSON list, shown in a merge request."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from tashan.library.diagnostic import Diagnostic

_LEVELS = {"error": "critical", "warning": "minor", "hint": "info"}


def gitlab(found: Sequence[Diagnostic]) -> str:
    """One object a diagnostic; the fingerprint tells the same fault in two runs apart from a new one."""
    return json.dumps([_issue(one) for one in found], ensure_ascii=False, indent=1) + "\n"


def _issue(one: Diagnostic) -> dict[str, object]:
    mark = f"{one.path}\n{one.line}\n{one.column}\n{one.code}\n{one.message}"
    return {
        "description": f"{one.message}（{one.fix}）",
        "check_name": one.code,
        "fingerprint": hashlib.sha256(mark.encode()).hexdigest(),
        "severity": _LEVELS[one.severity],
        "location": {"path": one.path, "lines": {"begin": one.line}},
    }
