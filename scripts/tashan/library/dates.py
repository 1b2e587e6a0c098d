"""Periods and dates in the words that pages use."""

from __future__ import annotations

import datetime

from tashan.library.parts import Period
from tashan.library.vocabulary import PERIOD_STATUSES

_NOTES = {"stated": "", "inferred": "年份为推定", "about": "约数，原文没有写明年份"}


def year_key(period: Period) -> str:
    """The year as the key of a list: 2021, 约 2019."""
    return str(period.start) if period.note == "stated" else f"约 {period.start}"


def period_text(period: Period) -> str:
    """2021 年；2019—2021 年；2021 年起，仍在实行."""
    about = "约 " if period.note == "about" else ""
    if period.end and period.end != period.start:
        return f"{about}{period.start}—{period.end} 年"
    if period.status == "running":
        return f"{about}{period.start} 年起"
    return f"{about}{period.start} 年"


def period_note(period: Period) -> str:
    """What to know about the period: whether it is inferred, and whether the practice still runs."""
    status = "" if period.status == "unknown" else PERIOD_STATUSES[period.status]
    return "；".join(part for part in (_NOTES[period.note], status) if part)


def day(date: datetime.date) -> str:
    """2026 年 11 月 20 日."""
    return f"{date.year} 年 {date.month} 月 {date.day} 日"


def day_key(date: datetime.date, as_of: datetime.date) -> str:
    """The day as the key of a list: without the year when it is the library's newest."""
    return f"{date.month} 月 {date.day} 日" if date.year == as_of.year else f"{date.year}-{date.month:02}-{date.day:02}"
