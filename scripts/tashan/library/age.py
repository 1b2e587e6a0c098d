"""How old an entry's last check is, by the library's own clock."""

from __future__ import annotations

import datetime

from tashan.library.model import Entry

STALE_DAYS = 3 * 365


def stale(entry: Entry, as_of: datetime.date) -> bool:
    """Whether nobody has looked at the entry for three years before `as_of`."""
    return (as_of - entry.updated).days > STALE_DAYS
