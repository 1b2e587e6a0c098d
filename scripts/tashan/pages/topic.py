"""What the pages of problems, causes, countermeasures and policies have in common."""

from __future__ import annotations

from tashan.library.model import Case, Topic
from tashan.pages.address import Here
from tashan.pages.listing import case_item
from tashan.pages.sheet import warning
from tashan.pages.shelf import newest
from tashan.pages.views import Head, Item, Link


def head(topic: Topic, kind: str, words: str, path: tuple[Link, ...]) -> Head:
    """The opening of a topic's page: its other names and its definition."""
    return Head(
        kind=kind,
        section=kind,
        path=path,
        label=f"{words} {topic.id}",
        title=topic.name,
        lede=topic.definition,
        aliases=topic.aliases,
        warning=warning(topic),
    )


def updated(topic: Topic) -> tuple[Link, ...]:
    """The month of the last change."""
    return (Link(f"{topic.updated.year} 年 {topic.updated.month} 月"),)


def case_items(cases: tuple[Case, ...], here: Here) -> tuple[Item, ...]:
    """Practices before surveys, the newest first."""
    ordered = sorted(newest(cases), key=lambda case: case.kind)
    return tuple(case_item(case, here) for case in ordered)
