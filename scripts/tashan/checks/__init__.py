"""Library → diagnostics: what an editor should mend before the library is published."""

from __future__ import annotations

from tashan.checks.registry import CHECKS, CODES
from tashan.checks.run import NOT_RUN, copied, run

__all__ = ["CHECKS", "CODES", "NOT_RUN", "copied", "run"]
