from __future__ import annotations

import pytest

from tashan.ingest.draft import Part
from tashan.ingest.outline import outline


@pytest.mark.parametrize("text", ["一一、甲。\n", "一、甲。\n十一一、乙。\n", "（二二）甲。\n", "第三三，甲。\n"])
def test_numbers_that_nobody_counts_with_break_nothing(text: str) -> None:
    assert all(point.text or point.heading for point in outline(text, Part((0, len(text)))))
