"""Diagnostics as the programs that show them want them: terminal, GitHub, GitLab, SARIF, JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from tashan.checks.formats.github import github
from tashan.checks.formats.gitlab import gitlab
from tashan.checks.formats.plain_json import plain_json
from tashan.checks.formats.sarif import sarif
from tashan.checks.formats.text import excerpt, text
from tashan.library.diagnostic import Diagnostic

__all__ = ["FORMATS", "Format", "excerpt"]

# All diagnostics of a run → the whole output, with a line end where there is any.
Format = Callable[[Sequence[Diagnostic]], str]
FORMATS: Mapping[str, Format] = MappingProxyType(
    {"text": text, "github": github, "gitlab": gitlab, "sarif": sarif, "json": plain_json}
)
