"""Finding a case like one's own: conditions to choose, and what each of them counts for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tashan.chinese.gazetteer import provinces
from tashan.chinese.neighbours import NEIGHBOURS
from tashan.library.places import province_name
from tashan.library.vocabulary import LEVELS, RESOURCES, SETTINGS, THEMES
from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.page import Page, page
from tashan.pages.sheet import meta
from tashan.pages.shelf import Shelf
from tashan.pages.views import Head, Link

_HEAD = Head(
    kind="near",
    section="case",
    path=(),
    label="",
    title="找和我这里相近的",
    lede="说说您那里的情况，案例按相近的程度排列，每个写明哪里相同、哪里不同。知道几条选几条。",
)


@dataclass(frozen=True, slots=True)
class Weight:
    """What a condition counts for when a case agrees with it in full, and when it agrees in part."""

    name: str
    label: str
    full: int
    full_words: str
    part: int
    part_words: str


# The script reads the numbers from the page, so what readers are told is what is done.
WEIGHTS = (
    Weight("problem", "问题", 4, "遇到同一个问题", 1, "问题不同，主题相同"),
    Weight("place", "地区", 3, "同一个市", 1, "邻省（同省不同市计 2 分）"),
    Weight("level", "层级", 2, "同一层级", 1, "差一级"),
    Weight("setting", "城乡", 2, "同一类", 1, "城乡都有，或城乡接合部"),
    Weight("have", "条件", 2, "需要的您都有", 1, "只差一样"),
)


@dataclass(frozen=True, slots=True)
class Region:
    """A province as a choice: its short name, those beside it, its cities."""

    name: str
    beside: tuple[str, ...]
    cities: tuple[str, ...]


def regions() -> tuple[Region, ...]:
    """Every province, in the order of the official list."""
    named = {province_name(name): cities for name, cities in provinces().items()}
    return tuple(Region(name, beside, named[name]) for name, beside in NEIGHBOURS.items())


def _problems(shelf: Shelf) -> Iterator[tuple[str, tuple[Link, ...]]]:
    """Problems by their main theme, each with its themes as the note."""
    for code, name in THEMES.items():
        own = [problem for problem in shelf.problems_by_theme.get(code, ()) if problem.themes[0] == code]
        if own:
            yield name, tuple(Link(problem.name, problem.id, " ".join(problem.themes)) for problem in own)


def pages(shelf: Shelf) -> Iterator[Page]:
    """The one page."""
    here = Here("near.html")
    body = fill(
        "near.html",
        head=_HEAD,
        problems=tuple(_problems(shelf)),
        levels=LEVELS,
        settings=SETTINGS,
        resources=RESOURCES,
        regions=regions(),
        weights=WEIGHTS,
    )
    yield page(here.source, meta(shelf.library, _HEAD), body)
