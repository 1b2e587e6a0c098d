"""Where the shared material lies: real articles, annotations and test data that are not ours to commit."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

MATERIAL = Path(os.environ.get("TASHAN_MATERIAL", Path(__file__).resolve().parents[2] / "shared"))

needs_material = pytest.mark.skipif(
    not (MATERIAL / "seeds").is_dir(),
    reason="the shared material is absent; set TASHAN_MATERIAL to run this test",
)
