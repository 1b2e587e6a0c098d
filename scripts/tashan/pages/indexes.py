"""Index pages: every entry of a kind, in groups that a reader can jump to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from tashan.library.model import Case, Entry
from tashan.library.places import MASKED, province
from tashan.library.vocabulary import CAUSE_KINDS, THEMES
from tashan.pages import blocks
from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.listing import (
    case_item,
    cause_item,
    collection_item,
    count_words,
    measure_item,
    policy_item,
    problem_item,
    theme_item,
)
from tashan.pages.page import Page
from tashan.pages.places import region_anchor
from tashan.pages.sheet import page_of
from tashan.pages.shelf import Shelf, newest
from tashan.pages.views import Block, Head, Item, Link, Sheet

E = TypeVar("E", bound=Entry)
# Cases of a region that the index of all cases lists.
_NEWEST = 2


def _groups(entries: Iterable[E], group: Callable[[E], str]) -> dict[str, list[E]]:
    found: dict[str, list[E]] = {}
    for entry in entries:
        found.setdefault(group(entry), []).append(entry)
    return found


def _index(shelf: Shelf, head: Head, here: Here, listed: Iterable[Block]) -> Page:
    return page_of(Sheet(head, tuple(listed) or blocks.nothing()), shelf.library, here)


def _head(kind: str, title: str, lede: str, here: Here) -> Head:
    return Head("index", kind, (Link(title, here.to(here.path)),), "", title, lede)


def _problems(shelf: Shelf) -> Page:
    here = Here("problems/index.html")

    def listed() -> Iterator[Block]:
        found = _groups(shelf.library.problems, lambda problem: problem.themes[0])
        for code, name in THEMES.items():
            entries = (problem_item(problem, shelf, here) for problem in found.get(code, ()))
            yield from blocks.items(code, name, entries)

    head = _head("problem", "问题", "村（社区）里遇到的问题，按主题排列。点开看成因、对策和案例。", here)
    return _index(shelf, head, here, listed())


def _measures(shelf: Shelf) -> Page:
    here = Here("countermeasures/index.html")

    def listed() -> Iterator[Block]:
        found = _groups(shelf.library.measures, lambda measure: measure.themes[0])
        for code, name in THEMES.items():
            entries = (measure_item(measure, shelf, here) for measure in found.get(code, ()))
            yield from blocks.items(code, name, entries)

    head = _head("measure", "对策", "可以怎么办，按主题排列。每条写明有几个案例、成效怎样、最强的依据是什么。", here)
    return _index(shelf, head, here, listed())


def _causes(shelf: Shelf) -> Page:
    here = Here("causes/index.html")

    def listed() -> Iterator[Block]:
        found = _groups(shelf.library.causes, lambda cause: cause.kind)
        for kind, name in CAUSE_KINDS.items():
            entries = (cause_item(cause, shelf, here) for cause in found.get(kind, ()))
            yield from blocks.items(kind, name, entries)

    head = _head("cause", "成因", "问题为什么会出现，按类型排列。", here)
    return _index(shelf, head, here, listed())


def _listed(cases: Iterable[Case], here: Here) -> tuple[Item, ...]:
    # Titles say what happened; summaries would make the page as long as the library.
    return tuple(replace(case_item(case, here), text="") for case in cases)


def _regions(shelf: Shelf) -> Iterator[tuple[str, list[Case]]]:
    """Province and its cases, the newest first; those whose place is masked come last, under an empty name."""
    found = _groups(newest(shelf.library.cases), lambda case: province(case) or "")
    return ((name, found[name]) for name in sorted(found, key=lambda name: (not name, region_anchor(name))))


def _region_block(name: str, cases: list[Case], here: Here) -> Block:
    """The newest cases of a region, and where the rest of them stand."""
    rest = Link(f"全部 {len(cases)} 个", here.to(_region_path(name))) if len(cases) > _NEWEST else None
    return Block(
        region_anchor(name), name or MASKED, fill("region.html", items=_listed(cases[:_NEWEST], here), rest=rest)
    )


def _region_path(name: str) -> str:
    return f"cases/region-{region_anchor(name)}.html"


def _cases(shelf: Shelf) -> Page:
    here = Here("cases/index.html")
    listed = (_region_block(name, cases, here) for name, cases in _regions(shelf))
    head = _head("case", "案例", f"各地的做法和调研，按地区排列；每个地区先列新的 {_NEWEST} 个。", here)
    return _index(shelf, head, here, listed)


def _region_pages(shelf: Shelf) -> Iterator[Page]:
    """A page for each region that has more cases than the index lists."""
    for name, cases in _regions(shelf):
        if len(cases) > _NEWEST:
            here = Here(_region_path(name))
            title = f"{name or MASKED}的案例"
            path = (Link("案例", here.to("cases/index.html")), Link(name or MASKED, here.to(here.path)))
            head = Head("index", "case", path, "", title, f"{count_words(tuple(cases))}，新的在前。")
            listed = blocks.items("cases", "", (case_item(case, here) for case in cases))
            yield _index(shelf, head, here, listed)


def _policies(shelf: Shelf) -> Page:
    here = Here("policies/index.html")
    entries = sorted(shelf.library.policies, key=lambda policy: policy.date, reverse=True)
    listed = blocks.items("policies", "政策法规", (policy_item(policy, here) for policy in entries))
    return _index(shelf, _head("policy", "政策", "案例和对策所依据的文件，新的在前。", here), here, listed)


def _themes(shelf: Shelf) -> Page:
    here = Here("themes/index.html")

    def listed() -> Iterator[Block]:
        yield from blocks.items("themes", "主题", (theme_item(theme, shelf, here) for theme in shelf.library.themes))
        together = (collection_item(each, shelf, here) for each in shelf.library.collections)
        yield from blocks.items("collections", "编辑汇编的专题", together)

    head = _head("theme", "专题", "十七个主题，每个写明收什么、不收什么；另有编辑跨主题汇编的专题。", here)
    return _index(shelf, head, here, listed())


def pages(shelf: Shelf) -> Iterator[Page]:
    """One index a kind; policies only when there are any, because nothing else leads there."""
    yield from (_problems(shelf), _measures(shelf), _causes(shelf), _cases(shelf), _themes(shelf))
    yield from _region_pages(shelf)
    if shelf.library.policies:
        yield _policies(shelf)
