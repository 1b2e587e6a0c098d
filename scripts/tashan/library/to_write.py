"""What a new entry holds in place of words that somebody has yet to write; checks look for it."""

from __future__ import annotations

import re

MARK = re.compile(r"（待写[^）]*）?|（待核对[^）]*）?")


def to_write(hint: str) -> str:
    """（待写：哪里，做了什么）."""
    return f"（待写：{hint.rstrip('。')}）"


def to_confirm(hint: str) -> str:
    """（待核对：年份是暂填的）."""
    return f"（待核对：{hint.rstrip('。')}）"
