"""SARIF 2.1.0, the format of code scanning: every code with its meaning, every diagnostic with its place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.parse import quote

from tashan.checks.registry import CODES
from tashan.library.diagnostic import Diagnostic
from tashan.library.versions import version

_LEVELS = {"error": "error", "warning": "warning", "hint": "note"}


def sarif(found: Sequence[Diagnostic]) -> str:
    """One run of the tool `tashan`."""
    rules = [{"id": code, "shortDescription": {"text": title}} for code, title in CODES.items()]
    driver = {"name": "tashan", "version": version("tashan"), "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": [_result(one) for one in found]}
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _result(one: Diagnostic) -> dict[str, object]:
    region = {"startLine": one.line, "startColumn": one.column}
    place = {"artifactLocation": {"uri": quote(one.path), "uriBaseId": "%SRCROOT%"}, "region": region}
    return {
        "ruleId": one.code,
        "level": _LEVELS[one.severity],
        "message": {"text": f"{one.message}（{one.fix}）"},
        "locations": [{"physicalLocation": place}],
    }
