"""The values that templates show: links, list items, facts and blocks, the same on every kind of page."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; without `url` they are just words."""

    text: str | Markup
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the fact panel: a label and its values."""

    label: str
    values: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An entry in a list: key, title, one sentence, small words, and the marks of its evidence.

    `mark` stands beside the title and tells what is not a matter of course; `needs` is what copying it takes.
    """

    key: str
    link: Link
    text: str = ""
    mark: str = ""
    needs: str = ""
    small: tuple[str, ...] = ()
    effects: tuple[tuple[str, int], ...] = ()
    certainty: int | None = None
    survey: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page under one heading. `html` is finished; `written` tells that an editor chose the heading.

    `open` tells that a class sees it before the practice is uncovered.
    """

    anchor: str
    title: str
    html: Markup
    written: bool = False
    open: bool = False


@dataclass(frozen=True, slots=True)
class Rail:
    """The panel beside the text: its title, its facts, and links dressed as buttons.

    With `basket`, the id of the page's entry, the first button puts it into the study list; buttons then need a script.
    """

    title: str
    facts: tuple[Fact, ...]
    buttons: tuple[Link, ...] = ()
    basket: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What a page opens with. `path` leads to it; `label` names kind and id; `warning` is for unpublished entries."""

    kind: str
    section: str
    path: tuple[Link, ...]
    label: str
    title: str
    lede: str | Markup = ""
    aliases: tuple[str, ...] = ()
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """An entry's page: `top` stands between lede and panel, then the blocks with their contents list."""

    head: Head
    blocks: tuple[Block, ...]
    rail: Rail | None = None
    top: str | Markup = ""
