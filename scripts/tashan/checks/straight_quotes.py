"""Quotations in Chinese text take “ ” and ‘ ’; straight quotes are left over from other software."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.checks.slips import ADDRESS, CODE, HAN, TARGET, slips
from tashan.library.library import Library

_STRAIGHT = re.compile(rf"[\"'](?:(?=[{HAN}])|(?<=[{HAN}，。！？].))")
_KEPT = re.compile(f"{CODE}|{TARGET}|{ADDRESS}")


def find(library: Library) -> Iterator[Finding]:
    """The first straight quote beside a Chinese character in every text."""
    for entry, place, mark in slips(library, _STRAIGHT, _KEPT):
        yield Finding(entry, place, f"汉字旁边用了直引号 {mark}", "改成中文引号“ ”，引号里再用引号写‘ ’")


CHECK = Check("T309", "warning", "汉字旁边用了直引号", find)
