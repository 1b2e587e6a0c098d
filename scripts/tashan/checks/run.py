"""Run checks: their findings as diagnostics, in the order of files and lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tashan.checks import copied_run
from tashan.checks.check import Check, Finding
from tashan.checks.registry import CHECKS
from tashan.library.diagnostic import Diagnostic, Severity
from tashan.library.library import Library

NOT_RUN = "未运行：没有用 --sources 给出来源文件夹，不查照抄原文的句子"


def run(library: Library, checks: Iterable[Check] = CHECKS) -> tuple[Diagnostic, ...]:
    """What the checks find in the library. `copied` needs the sources and is run apart."""
    found = (_diagnostic(each, check.code, check.severity) for check in checks for each in check.find(library))
    return tuple(sorted(found))


def copied(library: Library, texts: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """Sentences of the library that stand in one of `texts`, source name → text."""
    return _as_errors(copied_run.find(library, copied_run.sources_from(texts)))


def _as_errors(findings: Iterable[Finding]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(_diagnostic(each, copied_run.CODE, "error") for each in findings))


def _diagnostic(finding: Finding, code: str, severity: Severity) -> Diagnostic:
    line, column = finding.position
    return Diagnostic(finding.entry.origin.path, line, column, code, finding.message, finding.fix, severity)
