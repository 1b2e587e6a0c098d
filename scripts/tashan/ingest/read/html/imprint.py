"""Recognise the line around a headline that says where an article comes from, who wrote it and when."""

from __future__ import annotations

import re

from tashan.ingest.read.html.blocks import Block

DATE = re.compile(r"((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})")
_IMPRINT = re.compile(rf"来源|來源|作者|记者|記者|时间|時間|日期|发布|發佈|供稿|{DATE.pattern}")
_LONGEST = 90


def is_imprint(block: Block) -> bool:
    """Whether a line is short and names a source, an author or a date."""
    return len(block.text) <= _LONGEST and _IMPRINT.search(block.text) is not None
