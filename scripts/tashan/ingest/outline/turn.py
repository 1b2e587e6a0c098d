"""A problem told as concession and turn: what was achieved, then 但 and what is wrong. The turn is the heading."""

from __future__ import annotations

import re

from tashan.ingest.outline.evidence import troubled
from tashan.ingest.outline.item import Item, head_at
from tashan.ingest.outline.lines import Line

_TURN = re.compile(r"(?<=[，。；])(?:但|然而|不过|可是|却)")
_CONCESSION = re.compile(r"尽管|虽然?|固然")
REACH = 160  # characters in which the turn must come


def turned(text: str, item: Item) -> Line:
    """The item's heading, or its part behind the turn where the heading itself names nothing wrong before it."""
    if item.form == "headed":
        return item.head
    found = _TURN.search(text, item.head.start, min(item.end, item.head.start + REACH))
    if not found:
        return item.head
    conceded = _CONCESSION.match(item.head.text)
    if not conceded and troubled(text[item.head.start : found.start()]):
        return item.head
    return head_at(text, found.start(), item.end)
