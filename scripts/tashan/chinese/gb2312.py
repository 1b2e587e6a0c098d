"""The Han characters of GB 2312, which orders those in common use by their readings and all others by radicals."""

from __future__ import annotations


def _rows(rows: range) -> str:
    codes = (bytes((row, cell)) for row in rows for cell in range(0xA1, 0xFF))
    return "".join(code.decode("gb2312", "ignore") for code in codes)


COMMON = _rows(range(0xB0, 0xD8))
ALL = _rows(range(0xB0, 0xF8))
