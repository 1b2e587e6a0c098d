"""A JSON list with one object a diagnostic, for programs of one's own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from tashan.library.diagnostic import Diagnostic


def plain_json(found: Sequence[Diagnostic]) -> str:
    """The values of each diagnostic by their names."""
    return json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1) + "\n"
