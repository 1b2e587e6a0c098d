"""A history is of use while it is whole: it ends on the day of the last update and in the state that the entry has."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library
from tashan.library.model import Entry
from tashan.library.vocabulary import STATES


def find(library: Library) -> Iterator[Finding]:
    """Histories out of order, that end before the last update, or in another state. Who keeps none is left alone."""
    for entry in library.entries:
        yield from _behind(entry) if entry.history else ()


def _behind(entry: Entry) -> Iterator[Finding]:
    days = [change.date for change in entry.history]
    for number in range(1, len(days)):
        if days[number] < days[number - 1]:
            yield Finding(entry, at(entry, "history", number, "date"), "修改记录没有按日期排", "旧的在上，新的在下")
    if max(days) != entry.updated:
        message = f"更新日期是 {entry.updated}，修改记录最后一条是 {max(days)}"
        yield Finding(entry, at(entry, "updated"), message, "补一条写明改了什么，或把两处日期改成一样")
    states = [change.state for change in entry.history if change.state]
    if states and states[-1] != entry.state:
        message = f"状态是“{STATES[entry.state]}”，修改记录最后写的是“{STATES[states[-1]]}”"
        yield Finding(entry, at(entry, "state"), message, "用 tashan submit、approve、withdraw 改状态，会自动记一条")


CHECK = Check("T407", "warning", "修改记录和资料栏对不上", find)
